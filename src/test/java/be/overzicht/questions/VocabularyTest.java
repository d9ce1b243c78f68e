package be.overzicht.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.testing.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The vocabulary keeps its promises: every term is explained, every term is used, every standard is named. */
class VocabularyTest {
  private static final String PREFIXES = """
      PREFIX dig: <ns/digitalisering#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX vann: <http://purl.org/vocab/vann/>
      """;

  @Test
  void every_own_term_has_label_definition_and_home_in_two_languages() {
    assertEquals(List.of(), found("""
        SELECT DISTINCT ?term WHERE {
          ?term rdfs:isDefinedBy <ns/digitalisering> .
          { VALUES ?property { rdfs:label skos:definition } }
          UNION { ?term rdfs:range|^rdfs:range|dig:vroegsteVan|dig:laatsteVan ?any VALUES ?property { skos:scopeNote }
                  ?term a ?kind FILTER (?kind != owl:Class) }
          VALUES ?language { "nl" "en" }
          FILTER NOT EXISTS { ?term ?property ?text FILTER (LANG(?text) = ?language) }
        }"""));
  }

  @Test
  void every_own_term_is_used() {
    assertEquals(List.of(), found("""
        SELECT ?term WHERE {
          ?term rdfs:isDefinedBy <ns/digitalisering> ; a ?kind .
          FILTER (?kind != owl:SymmetricProperty)
          FILTER NOT EXISTS { ?thing a ?term }
          FILTER NOT EXISTS { ?subject ?term ?object }
          FILTER (?kind != rdfs:Datatype || NOT EXISTS { ?any dig:code ?code FILTER (DATATYPE(?code) = ?term) })
        }"""));
  }

  @Test
  void every_term_in_the_data_is_our_own_or_of_a_standard_that_is_named() {
    assertEquals(List.of(), found("""
        SELECT DISTINCT ?term WHERE {
          { SELECT DISTINCT ?term WHERE { { ?subject ?term ?object } UNION { ?subject a ?term } } }
          FILTER NOT EXISTS { ?term rdfs:isDefinedBy <ns/digitalisering> }
          FILTER NOT EXISTS {
            <ns/digitalisering> dct:conformsTo/vann:preferredNamespaceUri ?namespace .
            FILTER STRSTARTS(STR(?term), ?namespace)
          }
        }"""));
  }

  private static List<String> found(String query) {
    Site site = Site.running();
    String text = URLEncoder.encode("BASE <" + site.base() + "/>\n" + PREFIXES + query, StandardCharsets.UTF_8);
    String body = new String(site.get("/sparql?query=" + text, "Accept", "text/csv").body(), StandardCharsets.UTF_8);
    List<String> lines = body.lines().toList();
    assertEquals("term", lines.get(0), body);
    return lines.subList(1, lines.size());
  }
}
