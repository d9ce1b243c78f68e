package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that would never end, or end in an error of the machine, end in time with an error of their own. */
class BudgetTest {
  private static final Duration TIME = Duration.ofMillis(400);
  private static final Duration SLACK = Duration.ofSeconds(1);
  private static final QueryLimits LIMITS = new QueryLimits(TIME, 2_000_000, 40_000_000, 20_000_000, 8, 8);
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(2_000), LIMITS);

  @BeforeAll
  static void warm() {
    SERVER.query("ASK {}", "*/*");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
      "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f ?a",
      "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } }",
      "SELECT ?a ?d (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?d",
      "SELECT (GROUP_CONCAT(?c) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
      "SELECT (COUNT(DISTINCT CONCAT(STR(?c), STR(?f))) AS ?n) { ?a ?b ?c . ?d ?e ?f }",
      "SELECT (COUNT(*) AS ?n) { ?a (!<x:x>|!<x:y>)+ ?b . ?c (!<x:x>)* ?d . ?e (!<x:x>)* ?f }",
      "SELECT * { ?s ?p ?o FILTER REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a|aa)+(\\\\1)?$\") }",
      "SELECT (REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(\"aaaaaaaaaa\", \"a\", \"aaaaaaaaaaaaaaaaaaaa\"), \"a\","
          + " \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"), \"a\", \"aaaaaaaaaaaaaaaaaaaaaaaaaaaa\"), \"a\","
          + " \"aaaaaaaaaaaaaaaaaaaaaaaaaaaa\"), \"a\", \"aaaaaaaaaaaaaaaaaaaaaaaaaaa\") AS ?x) {}",
      "SELECT * { VALUES ?a {1 2 3 4 5 6 7 8 9} VALUES ?b {1 2 3 4 5 6 7 8 9} VALUES ?c {1 2 3 4 5 6 7 8 9}"
          + " VALUES ?d {1 2 3 4 5 6 7 8 9} VALUES ?e {1 2 3 4 5 6 7 8 9} VALUES ?f {1 2 3 4 5 6 7 8 9}"
          + " VALUES ?g {1 2 3 4 5 6 7 8 9} VALUES ?h {1 2 3 4 5 6 7 8 9} FILTER(?a + ?b + ?c + ?d = ?h * 100) }",
      "SELECT * { ?a ?b ?c OPTIONAL { ?d ?e ?f FILTER(STR(?c) = STR(?f)) } FILTER(!BOUND(?d)) }",
      "SELECT * { ?a ?b ?c MINUS { ?d ?e ?f . ?g ?h ?i . ?a ?j ?k } }",
      "SELECT * { ?a ?b ?c FILTER EXISTS { ?d ?e ?f . ?g ?h ?i FILTER(?f = ?c && ?i = 1) } }",
  })
  void a_query_that_runs_away_is_stopped_with_503(String query) {
    long start = System.nanoTime();
    HttpResponse<String> answer = SERVER.query(query, "*/*");
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertEquals(503, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("stopped"), answer.body());
    assertTrue(taken.compareTo(TIME.plus(SLACK)) < 0, "It took " + taken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT * { ?a ?b ?c . ?d ?e ?f }", "CONSTRUCT { ?a ?e ?f } { ?a ?b ?c . ?d ?e ?f }"})
  void a_long_answer_that_is_stopped_breaks_the_connection(String query) {
    QueryLimits threeMegabytes = new QueryLimits(Duration.ofSeconds(30), 2_000_000, 3_000_000, 20_000_000, 8, 8);
    try (QueryServer other = QueryServer.start(Fixture.chain(2_000), threeMegabytes)) {
      assertThrows(UncheckedIOException.class, () -> other.query(query, "*/*"));
    }
  }

  @Test
  void a_query_nested_too_deeply_is_refused() {
    String query = "SELECT * { ?s ?p " + "(".repeat(4_000) + ")".repeat(4_000) + " }";
    HttpResponse<String> answer = SERVER.post(QueryServer.QUERY, query);
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("nested too deeply"), answer.body());
  }

  @Test
  void a_query_of_ten_megabytes_is_refused() {
    String query = "SELECT * { VALUES ?a { " + "1 ".repeat(5_000_000) + "} }";
    HttpResponse<String> answer = SERVER.post(QueryServer.QUERY, query);
    assertEquals(413, answer.statusCode(), answer.body());
  }
}
