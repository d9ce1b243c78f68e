package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of one pattern, which are not made of rows, and the same counted by rows. */
class CountTest {
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(20), QueryLimits.defaults());
  private static final String LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "COUNT(*) | ?s ?p ?o | 60", "COUNT(?s) | ?s ?p ?o | 60", "COUNT(?v) | ?s ?p ?o | 0", "COUNT(?v) | ?s LABEL ?o | 0",
      "COUNT(?o) | ?s LABEL ?o | 20", "COUNT(*) | ?s LABEL ?o | 20", "COUNT(*) | ?s <urn:none> ?o | 0",
      "COUNT(*) | ?s ?p ?s | 0", "COUNT(DISTINCT ?p) | ?s ?p ?o | 3", "COUNT(DISTINCT ?v) | ?s ?p ?o | 0",
      "COUNT(?v) | ?s LABEL ?o OPTIONAL { ?s <urn:none> ?v } | 0", "COUNT(1) | ?s LABEL ?o | 20",
      "COUNT(?o) | GRAPH ?g { ?s LABEL ?o } | 40"})
  void a_count_is_that_of_its_rows(String count, String pattern, String expected) {
    String where = pattern.replace("LABEL", LABEL);
    assertEquals(List.of("n", expected), lines("SELECT (" + count + " AS ?n) { " + where + " }"));
    assertEquals(List.of("n", expected), lines("SELECT (" + count + " AS ?n) { { " + where
        + " } UNION { FILTER(false) } }"));
  }

  private static List<String> lines(String query) {
    return SERVER.query(query, "text/csv").body().lines().toList();
  }
}
