package be.overzicht.catalog;

import be.overzicht.release.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;

/**
 * Who publishes a release, and under which licence.
 *
 * @param iri the address of the publisher
 * @param name its name
 * @param license the address of the licence, if one was named
 */
public record Publisher(String iri, String name, Optional<String> license) {

  /** The publisher of a release, if it names one. */
  public static Optional<Publisher> of(Release release) {
    try {
      Published published = Published.of(release);
      return published.ofCatalog(DCTERMS.PUBLISHER).stream().findFirst().map(publisher -> new Publisher(
          publisher.stringValue(), published.text(publisher, FOAF.NAME).orElse(publisher.stringValue()),
          published.ofCatalog(DCTERMS.LICENSE).stream().map(licence -> licence.stringValue()).findFirst()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Where people tell the publisher that something is wrong: the contact point of the catalogue.
   *
   * @param name who reads it; empty when nobody is named
   * @param email an address {@code mailto:…}
   * @param tracker where an issue is written ({@code vcard:hasURL})
   */
  public record Contact(String name, Optional<String> email, Optional<String> tracker) {
    /** Nobody is named. */
    public static final Contact NONE = new Contact("", Optional.empty(), Optional.empty());

    /** That of a release. */
    public static Contact of(Release release) {
      try {
        if (!Published.isIn(release)) {
          return NONE;
        }
        Published published = Published.of(release);
        return published.ofCatalog(DCAT.CONTACT_POINT).stream().sorted(Comparator.comparing(Object::toString))
            .findFirst().map(point -> new Contact(published.text(point, VCARD4.FN).orElse(""),
                published.text(point, VCARD4.HAS_EMAIL).map(Contact::mailto),
                published.text(point, VCARD4.HAS_URL).filter(url -> url.matches("https?://.*")))).orElse(NONE);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    /** Whether there is a way to reach anybody. */
    public boolean isReachable() {
      return email.isPresent() || tracker.isPresent();
    }

    private static String mailto(String address) {
      return address.startsWith("mailto:") ? address : "mailto:" + address;
    }
  }
}
