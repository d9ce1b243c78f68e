package be.overzicht.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Queries written for the open data of LBLOD find the same authorities here. */
class LblodShapeTest {
  private static final String PREFIXES = """
      PREFIX adms: <http://www.w3.org/ns/adms#>
      PREFIX besluit: <http://data.vlaanderen.be/ns/besluit#>
      PREFIX ch: <http://data.lblod.info/vocabularies/contacthub/>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX generiek: <https://data.vlaanderen.be/ns/generiek#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX regorg: <http://www.w3.org/ns/regorg#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;
  private static final int AUTHORITIES = 643;
  private static final int ENDED_BEFORE_2019 = 30;
  private static final int ACTIVE = 575;
  private static final int MERGED = 86;

  @Test
  void authorities_are_found_by_classification_by_working_area_and_by_kbo_number_and_are_the_same() {
    Set<String> byClassification = found("""
        SELECT DISTINCT ?uri WHERE {
          VALUES ?code {
            <http://data.vlaanderen.be/id/concept/BestuurseenheidClassificatieCode/5ab0e9b8a3b2ca7c5e000000>
            <http://data.vlaanderen.be/id/concept/BestuurseenheidClassificatieCode/5ab0e9b8a3b2ca7c5e000001>
            <http://data.vlaanderen.be/id/concept/BestuurseenheidClassificatieCode/5ab0e9b8a3b2ca7c5e000002>
          }
          ?unit a besluit:Bestuurseenheid ; org:classification ?code ; owl:sameAs ?uri .
        }""");
    Set<String> byArea = found("""
        SELECT DISTINCT ?uri WHERE {
          ?unit a besluit:Bestuurseenheid ; besluit:werkingsgebied ?area ; skos:prefLabel ?name ; owl:sameAs ?uri .
          ?area a prov:Location .
        }""");
    Set<String> byNumber = found("""
        SELECT DISTINCT ?uri WHERE {
          ?unit a besluit:Bestuurseenheid ; adms:identifier ?identifier ; owl:sameAs ?uri .
          ?identifier skos:notation "KBO nummer" ; generiek:gestructureerdeIdentificator ?structured .
          ?structured generiek:lokaleIdentificator ?kbo .
        }""");
    assertEquals(AUTHORITIES, byClassification.size());
    assertEquals(byClassification, byArea);
    assertEquals(byClassification, byNumber);
  }

  @Test
  void the_report_of_administrative_units_has_one_row_for_each_authority_with_its_code_and_its_status() {
    List<String> rows = rows("""
        SELECT DISTINCT ?name ?class ?status ?kbo ?nis ?unit WHERE {
          ?unit a besluit:Bestuurseenheid .
          OPTIONAL { ?unit skos:prefLabel ?name }
          OPTIONAL { ?unit org:classification/skos:prefLabel ?class }
          OPTIONAL { ?unit regorg:orgStatus/skos:prefLabel ?status }
          OPTIONAL { ?unit besluit:werkingsgebied/skos:exactMatch ?area . ?area skos:inScheme ?scheme ; skos:notation ?nis .
            FILTER (?scheme IN (<http://vocab.belgif.be/auth/refnis2019>, <http://vocab.belgif.be/auth/refnis2025>)) }
          OPTIONAL { ?unit adms:identifier ?k . ?k skos:notation ?kn ;
              generiek:gestructureerdeIdentificator/generiek:lokaleIdentificator ?kbo .
            FILTER (STR(?kn) = "KBO nummer") }
        }""");
    assertEquals(AUTHORITIES, rows.size());
    assertTrue(rows.stream().anyMatch(row -> row.startsWith("Aalter,Gemeente,Actief,0697608063,44084,")));
    assertEquals(ENDED_BEFORE_2019, rows.stream().filter(row -> row.split(",")[4].isEmpty()).count());
  }

  @Test
  void labels_of_authorities_with_their_class_are_not_multiplied() {
    assertEquals(ACTIVE, rows("""
        SELECT ?unit (CONCAT(?name, " (", ?class, ")") AS ?label) WHERE {
          ?unit a besluit:Bestuurseenheid ; skos:prefLabel ?name ; besluit:classificatie/skos:prefLabel ?class .
          FILTER NOT EXISTS {
            ?unit regorg:orgStatus <http://lblod.data.gift/concepts/d02c4e12bf88d2fdf5123b07f29c9311> }
        }""").size());
  }

  @Test
  void provinces_have_their_municipalities_and_mergers_their_type() {
    assertEquals(Set.of("Antwerpen,67", "Limburg,38", "Oost-Vlaanderen,55", "Vlaams-Brabant,63", "West-Vlaanderen,62"),
        found("SELECT ?p (COUNT(?m) AS ?n) WHERE { ?province a besluit:Bestuurseenheid ; skos:prefLabel ?p ;"
            + " org:hasSubOrganization ?m } GROUP BY ?p"));
    assertEquals(MERGED, rows("""
        SELECT ?from WHERE { ?event a org:ChangeEvent ; dct:date ?day ; org:originalOrganization ?from ;
            ch:typeWijziging <http://lblod.data.gift/concepts/fa80032794c841ecac73ff874f856db1> }""").size());
  }

  @Test
  void the_uri_of_lblod_leads_to_the_authority_and_counts_for_nothing_else() {
    assertEquals(Set.of("http://www.w3.org/2002/07/owl#sameAs," + Site.running().base() + "/id/bestuurseenheid/0697608063",
            "http://mu.semte.ch/vocabularies/ext/kbonummer,0697608063",
            "http://mu.semte.ch/vocabularies/core/uuid,5116efa8-e96e-46a2-aba6-c077e9056a96"),
        found("SELECT ?p ?o { <http://data.lblod.info/id/bestuurseenheden/5116efa8-e96e-46a2-aba6-c077e9056a96> ?p ?o }"));
    assertEquals(Set.of("643"), found("SELECT (COUNT(DISTINCT ?b) AS ?n) { ?b a besluit:Bestuurseenheid }"));
    String document = new String(
        Site.running().get("/doc/bestuurseenheid/0697608063.nt").body(), StandardCharsets.UTF_8);
    assertFalse(document.contains("core/uuid"), document);
  }

  private static Set<String> found(String query) {
    return Set.copyOf(rows(query));
  }

  private static List<String> rows(String query) {
    String text = URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8);
    byte[] body = Site.running().get("/sparql?query=" + text, "Accept", "text/csv").body();
    return new String(body, StandardCharsets.UTF_8).lines().skip(1).toList();
  }
}
