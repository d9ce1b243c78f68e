package be.overzicht.catalog;

import be.overzicht.release.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;

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
}
