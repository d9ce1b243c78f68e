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

  @Test
  void every_own_scheme_and_concept_is_described_whole() {
    assertEquals(List.of(), found("""
        SELECT DISTINCT ?term WHERE {
          { ?term a skos:ConceptScheme
            VALUES ?property { owl:versionInfo dct:created dct:modified dct:publisher skos:hasTopConcept skos:prefLabel } }
          UNION
          { ?term a skos:Concept ; skos:inScheme ?scheme VALUES ?property { skos:definition skos:prefLabel } }
          FILTER STRSTARTS(STR(?term), STR(<id/>))
          FILTER NOT EXISTS { ?term ?property ?value }
        }"""));
  }

  @Test
  void no_preferred_name_is_another_name_too() {
    assertEquals(List.of(), found("SELECT DISTINCT ?term WHERE { ?term skos:prefLabel ?name ; skos:altLabel ?name }"));
  }

  @Test
  void what_a_deprecated_term_says_the_standard_says_too() {
    assertEquals(List.of("dct:identifier", "dct:isPartOf"), found("""
        SELECT DISTINCT (CONCAT("dct:", STRAFTER(STR(?standard), "/terms/")) AS ?term) WHERE {
          ?old owl:deprecated true ; dct:isReplacedBy ?standard .
          ?thing ?old ?value ; ?standard ?value .
        } ORDER BY ?term"""));
    assertEquals(List.of(), found("""
        SELECT DISTINCT ?term WHERE {
          ?old owl:deprecated true ; dct:isReplacedBy ?standard .
          ?term ?old ?value FILTER NOT EXISTS { ?term ?standard ?value }
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
