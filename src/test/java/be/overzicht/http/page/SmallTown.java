package be.overzicht.http.page;

import be.overzicht.html.Address;
import be.overzicht.html.Assets;
import be.overzicht.html.Language;
import be.overzicht.rdf.Uris;
import be.overzicht.store.Snapshot;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A release with a handful of things, and pages of it. */
final class SmallTown {
  static final Uris URIS = new Uris("http://overzicht.test");
  static final Pages PAGES = new Pages(Assets.load());
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final Snapshot SNAPSHOT = Snapshot.read("20261121T194500Z-0123456789ab",
      Instant.parse("2026-11-21T19:45:00Z"), URIS,
      new ByteArrayInputStream(quads().getBytes(StandardCharsets.UTF_8)));

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private SmallTown() {}

  /** A request in Dutch without parameters. */
  static PageRequest at(String path) {
    return at(path, Map.of());
  }

  /** A request; the parameter {@code lang} decides the language. */
  static PageRequest at(String path, Map<String, List<String>> query) {
    Language language = query.containsKey("lang") ? Language.of(query.get("lang").get(0)).orElseThrow() : Language.house();
    return new PageRequest(SNAPSHOT, DAY, language, new Address(path, query));
  }

  private static String quads() {
    return thing("initiatief/een", DCT + "type", iri("concept/soort/oproep"))
        + thing("initiatief/een", SKOS + "prefLabel", "\"Eerste <b>oproep</b>, \\\"met\\\" komma\"@nl")
        + thing("initiatief/een", SKOS + "prefLabel", "\"First call\"@en")
        + thing("initiatief/een", DCT + "description", "\"<script>alert(1)</script>\"@nl")
        + thing("initiatief/een", "http://schema.org/startDate", "\"2017-03\"")
        + thing("initiatief/een", DCT + "source", iri("bron/krant"))
        + thing("initiatief/twee", SKOS + "prefLabel", "\"Tweede project\"@nl")
        + thing("initiatief/twee", DCT + "type", iri("concept/soort/project"))
        + thing("initiatief/twee", SKOS + "altLabel", "\"Tweede project\"@nl")
        + thing("initiatief/twee", SKOS + "altLabel", "\"Het vervolg\"@nl")
        + thing("initiatief/twee", URIS.term("steunsoort"), iri("concept/steun/project"))
        + thing("concept/steun/project", SKOS + "prefLabel", "\"project\"@nl")
        + thing("initiatief/twee", DCT + "isPartOf", iri("initiatief/een"))
        + thing("bron/krant", DCT + "title", "\"De krant\"@nl")
        + thing("concept/soort/oproep", SKOS + "prefLabel", "\"oproep\"@nl")
        + thing("concept/soort/project", SKOS + "prefLabel", "\"project\"@nl")
        + thing("bestuurseenheid/0000000001", SKOS + "prefLabel", "\"Oud\"@nl")
        + thing("bestuurseenheid/0000000001", DCT + "type", iri("concept/bestuurstype/gemeente"))
        + thing("bestuurseenheid/0000000001", "http://schema.org/dissolutionDate", "\"2019-01-01\"")
        + thing("bestuurseenheid/0000000002", SKOS + "prefLabel", "\"Nieuw\"@nl")
        + thing("bestuurseenheid/0000000002", DCT + "type", iri("concept/bestuurstype/gemeente"))
        + thing("bestuurseenheid/0000000002", "http://www.w3.org/ns/prov#wasDerivedFrom",
            iri("bestuurseenheid/0000000001"))
        + thing("organisatie/vereniging", SKOS + "prefLabel", "\"De Vereniging\"@nl")
        + participations()
        + strange();
  }

  private static String participations() {
    return participation("a", "bestuurseenheid/0000000001")
        + participation("b", "bestuurseenheid/0000000002")
        + participation("c", "bestuurseenheid/0000000002")
        + participation("d", "organisatie/vereniging");
  }

  /** What no table of ours would say so. */
  private static String strange() {
    return thing("bron/krant", DCT + "extent", "\"veel\"^^<http://www.w3.org/2001/XMLSchema#integer>")
        + thing("bron/krant", DCT + "valid", "\"1\"^^<http://www.w3.org/2001/XMLSchema#boolean>");
  }

  private static String participation(String reference, String participant) {
    return thing("deelname/" + reference, URIS.term("deelnemer"), iri(participant))
        + thing("deelname/" + reference, URIS.term("deelnameAan"), iri("initiatief/twee"));
  }

  private static String thing(String subject, String property, String object) {
    return "%s <%s> %s <%s> .%n".formatted(iri(subject), property, object, URIS.graph("all"));
  }

  private static String iri(String reference) {
    return "<" + URIS.at("/id/" + reference) + ">";
  }
}
