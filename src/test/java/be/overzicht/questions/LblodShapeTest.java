package be.overzicht.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.testing.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Queries written for the open data of LBLOD find the same authorities here. */
class LblodShapeTest {
  private static final String PREFIXES = """
      PREFIX adms: <http://www.w3.org/ns/adms#>
      PREFIX besluit: <http://data.vlaanderen.be/ns/besluit#>
      PREFIX generiek: <https://data.vlaanderen.be/ns/generiek#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;
  private static final int AUTHORITIES = 643;

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

  private static Set<String> found(String query) {
    String text = URLEncoder.encode(PREFIXES + query, StandardCharsets.UTF_8);
    byte[] body = Site.running().get("/sparql?query=" + text, "Accept", "text/csv").body();
    return new String(body, StandardCharsets.UTF_8).lines().skip(1).collect(Collectors.toSet());
  }
}
