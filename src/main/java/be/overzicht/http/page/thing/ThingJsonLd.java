package be.overzicht.http.page.thing;

import be.overzicht.http.page.model.Json;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.LinkedHashMap;
import java.util.Map;

/** Describes a thing in <a href="https://schema.org/docs/full.html">schema.org</a> terms, for search engines. */
final class ThingJsonLd {
  private static final Map<String, String> TYPES = Map.of("initiatief", "Project",
      "bestuurseenheid", "GovernmentOrganization", "organisatie", "Organization", "bron", "CreativeWork",
      "evenement", "Event", "concept", "DefinedTerm");

  private ThingJsonLd() {}

  /** The description of a thing, safe inside a page. */
  static String of(Reading reading, String iri, String name, String description) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@context", "https://schema.org");
    thing.put("@type", reading.edition().uris().concept(iri).map(TYPES::get).orElse("Thing"));
    thing.put("@id", iri);
    thing.put("name", name);
    if (!description.isEmpty()) {
      thing.put("description", description);
    }
    thing.put("url", reading.edition().uris().at(reading.href(iri)));
    reading.facts().value(iri, Vocab.START).ifPresent(date -> thing.put("startDate", date));
    reading.facts().value(iri, Vocab.END).ifPresent(date -> thing.put("endDate", date));
    reading.facts().value(iri, Vocab.DCT_IDENTIFIER).ifPresent(number -> thing.put("identifier", number));
    return Json.write(thing);
  }
}
