package be.overzicht.http.page.model;

import be.overzicht.html.Messages;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What readers call a thing. A municipality and its OCMW have one name in the data, so theirs tell the kind; things
 * without a name are called after what they link.
 */
final class Names {
  private static final Pattern STRAIGHT = Pattern.compile("(?<=\\p{L})'(?=s\\b)");
  private final Edition edition;
  private final Messages words;

  Names(Edition edition, Messages words) {
    this.edition = edition;
    this.words = words;
  }

  /** The name of a thing, or the best that its address tells. */
  String of(String iri) {
    String concept = edition.uris().concept(iri).orElse("");
    return switch (concept) {
      case "bestuurseenheid" -> plain(iri).map(name -> authority(iri, name)).orElseGet(() -> address(iri));
      case "deelname" -> pair(iri, "deelnemer", "deelnameAan");
      case "aanspraak" -> pair(iri, "rechthebbende", "aanspraakOp");
      case "waarneming" -> plain(iri).orElseGet(() -> measurement(iri));
      default -> plain(iri).orElseGet(() -> address(iri));
    };
  }

  private String authority(String iri, String name) {
    String kind = edition.facts().value(iri, Vocab.DCT_TYPE).map(Names::last).orElse("");
    boolean city = edition.facts().value(iri, edition.uris().term("heeftStadstitel")).filter("true"::equals).isPresent();
    return words.find("authority." + (city && kind.equals("gemeente") ? "stad" : kind),
        words.find("place." + name).orElse(name)).orElse(name);
  }

  private String pair(String iri, String first, String second) {
    Optional<String> one = edition.facts().value(iri, edition.uris().term(first));
    Optional<String> two = edition.facts().value(iri, edition.uris().term(second));
    return one.isPresent() && two.isPresent() ? of(one.get()) + " · " + of(two.get()) : address(iri);
  }

  /** What was measured, of which kind of thing and property. */
  private String measurement(String iri) {
    Optional<String> measure = edition.facts().value(iri, Vocab.IS_MEASUREMENT_OF);
    Optional<String> kind = edition.facts().value(iri, edition.uris().term("gemetenKlasse"));
    Optional<String> property = edition.facts().value(iri, edition.uris().term("gemetenEigenschap"));
    return measure.isPresent() && kind.isPresent() && property.isPresent()
        ? of(measure.get()) + ": " + of(kind.get()) + " – " + of(property.get()) : address(iri);
  }

  private Optional<String> plain(String iri) {
    return edition.label(iri, words.language().tag()).map(Names::typeset);
  }

  /** One apostrophe everywhere, as the texts of the pages have it. */
  static String typeset(String text) {
    return STRAIGHT.matcher(text).replaceAll("’");
  }

  private String address(String iri) {
    return edition.prefixes().shorten(iri)
        .map(term -> words.find("term." + term.replace(':', '.')).orElse(term))
        .or(() -> edition.uris().concept(iri).filter("concept"::equals).map(concept -> last(iri).replace('-', ' ')))
        .or(() -> edition.uris().reference(iri))
        .orElse(iri);
  }

  private static String last(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
