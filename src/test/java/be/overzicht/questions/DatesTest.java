package be.overzicht.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every date can be calculated with: no query loses a thing because of the precision of its date. */
class DatesTest {
  private static final String PREFIXES = """
      PREFIX besluit: <http://data.vlaanderen.be/ns/besluit#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX dig: <ns/digitalisering#>
      PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX schema: <http://schema.org/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;
  private static final int DATES = 12;

  @Test
  void what_is_before_a_day_after_it_and_not_known_is_together_everything() {
    List<String> counts = rows("""
        SELECT ?property (COUNT(DISTINCT ?thing) AS ?all) (SUM(?isBefore) AS ?before) (SUM(?isAfter) AS ?after)
               (SUM(?isUnknown) AS ?unknown) (SUM(?isBefore + ?isAfter + ?isUnknown) AS ?sum)
        WHERE {
          ?property dig:vroegsteVan ?usual .
          { SELECT DISTINCT ?usual ?thing WHERE { [] dig:vroegsteVan ?usual . ?any ?usual ?value ; a ?class .
              ?thing a ?class FILTER (?class != org:Organization) } }
          OPTIONAL { ?thing ?property ?date }
          BIND (IF(BOUND(?date), IF(?date <= "2018-06-30"^^xsd:date, 1, 0), 0) AS ?isBefore)
          BIND (IF(BOUND(?date), IF(?date > "2018-06-30"^^xsd:date, 1, 0), 0) AS ?isAfter)
          BIND (IF(BOUND(?date), 0, 1) AS ?isUnknown)
        }
        GROUP BY ?property""");
    assertEquals(DATES, counts.size(), counts::toString);
    for (String row : counts) {
      String[] cells = row.split(",");
      assertEquals(cells[1], cells[5], row);
      assertTrue(Integer.parseInt(cells[2]) + Integer.parseInt(cells[3]) > 0, row);
    }
  }

  @Test
  void each_date_has_one_value_of_each_kind_and_all_say_the_same() {
    assertEquals(List.of(), rows("""
        SELECT DISTINCT ?thing ?usual WHERE {
          ?source dig:edtfVan ?usual . ?earliest dig:vroegsteVan ?usual . ?latest dig:laatsteVan ?usual .
          { ?thing ?source ?any } UNION { ?thing ?usual ?any } UNION { ?thing ?earliest ?any }
          OPTIONAL { ?thing ?source ?edtf } OPTIONAL { ?thing ?usual ?typed }
          OPTIONAL { ?thing ?earliest ?first } OPTIONAL { ?thing ?latest ?last }
          BIND (COALESCE(STR(?edtf) = STR(?typed) && DATATYPE(?edtf) = edtf:EDTF
              && DATATYPE(?first) = xsd:date && DATATYPE(?last) = xsd:date && ?first <= ?last
              && STRSTARTS(STR(?first), STR(?edtf)) && STRSTARTS(STR(?last), STR(?edtf))
              && DATATYPE(?typed) = IF(STRLEN(STR(?edtf)) = 10, xsd:date,
                   IF(STRLEN(STR(?edtf)) = 7, xsd:gYearMonth, xsd:gYear)), false) AS ?isWhole)
          FILTER (!?isWhole)
        }"""));
  }

  @Test
  void no_property_but_those_for_edtf_has_a_date_that_a_program_cannot_compare() {
    assertEquals(List.of(), rows("""
        SELECT DISTINCT ?property WHERE {
          ?thing ?property ?date FILTER (ISLITERAL(?date) && DATATYPE(?date) = edtf:EDTF)
          FILTER NOT EXISTS { ?property dig:edtfVan ?usual }
        }"""));
  }

  @Test
  void a_query_that_compares_founding_dates_counts_the_municipalities_of_2020() {
    assertEquals(List.of("300"), rows("""
        SELECT (COUNT(DISTINCT ?body) AS ?count) WHERE {
          ?body a besluit:Bestuurseenheid ;
            dct:type <id/concept/bestuurstype/gemeente> .
          OPTIONAL { ?body schema:foundingDate ?from }
          OPTIONAL { ?body schema:dissolutionDate ?until }
          FILTER ((!BOUND(?from) || ?from <= "2020-01-01"^^xsd:date)
            && (!BOUND(?until) || "2020-01-01"^^xsd:date < ?until))
        }"""));
  }

  private static List<String> rows(String query) {
    Site site = Site.running();
    String text = URLEncoder.encode("BASE <" + site.base() + "/>\n" + PREFIXES + query, StandardCharsets.UTF_8);
    var response = site.get("/sparql?query=" + text, "Accept", "text/csv");
    String body = new String(response.body(), StandardCharsets.UTF_8);
    assertEquals(200, response.statusCode(), body);
    return body.lines().skip(1).toList();
  }
}
