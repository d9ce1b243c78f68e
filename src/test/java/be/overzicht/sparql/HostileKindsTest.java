package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.sparql.HostileKinds.Kind;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries whose work ARQ or Java would do without asking the budget: it is bounded before it begins. */
class HostileKindsTest {
  private static final Duration TIME = Duration.ofSeconds(1);
  /** The second that a query may outlive its limit, and one more for a machine that does much else. */
  private static final Duration LONGEST = TIME.plusSeconds(2);
  private static final QueryLimits LIMITS = new QueryLimits(TIME, 2_000_000, 40_000_000, 60_000_000, 8, 8);
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(2_000), LIMITS);

  static Stream<Kind> kinds() {
    return HostileKinds.all();
  }

  @BeforeAll
  static void warm() {
    SERVER.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER(REGEX(STR(?o), \"a{1,3}\")) }", "*/*");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_query_ends_in_time_with_the_right_status(Kind kind) {
    long start = System.nanoTime();
    int status = status(kind.text(), "*/*");
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertTrue(kind.right().contains(status), String.valueOf(status));
    assertTrue(taken.compareTo(LONGEST) < 0, "It took " + taken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "application/sparql-results+xml", "text/tab-separated-values", "text/html"})
  void a_long_text_in_every_form_is_written_or_refused_in_time(String form) {
    String wide = "SELECT (?b AS ?c) (?b AS ?d) (?b AS ?e) { BIND(CONCAT(\"<\\\"&\", \"" + "<\\\"&".repeat(8_000)
        + "\") AS ?a) BIND(CONCAT(?a, ?a, ?a, ?a, ?a, ?a, ?a, ?a) AS ?b) ?s a ?o }";
    long start = System.nanoTime();
    int status = status(wide, form);
    assertTrue(status == 200 || status == 503, String.valueOf(status));
    assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(LONGEST) < 0);
  }

  /** The status of the answer; of one that breaks, the status that it would have, had it not begun. */
  private static int status(String query, String form) {
    try {
      return SERVER.send(SERVER.to("").header("Accept", form).header("Content-Type", QueryServer.QUERY)
          .POST(BodyPublishers.ofString(query))).statusCode();
    } catch (UncheckedIOException broken) {
      return 503;
    }
  }

  @Test
  void a_triple_term_in_the_place_of_a_subject_is_an_error_of_the_expression() {
    String query = "SELECT (BOUND(?b) AS ?made) (BOUND(?c) AS ?refused) { BIND(TRIPLE(<x:s>, <x:p>, 1) AS ?a)"
        + " BIND(TRIPLE(<x:s>, <x:p>, ?a) AS ?b) BIND(<<( ?a <x:p> 1 )>> AS ?c) }";
    assertEquals("made,refused\r\ntrue,false\r\n", SERVER.query(query, "text/csv").body());
  }

  @Test
  void usual_patterns_texts_and_times_work_as_before() {
    String query = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>"
        + " SELECT (REPLACE(\"2026-12\", \"^(\\\\d{4})-(\\\\d{2})?$\","
        + " \"$2/$1\") AS ?a) (xsd:integer(\"0042\") * 2 AS ?b)"
        + " (xsd:date(\"2026-12-01\") + \"P31D\"^^xsd:dayTimeDuration AS ?c)"
        + " (REGEX(\"De Burgemeester\", \"burge(meester|r)?\\\\s*$\", \"i\") AS ?d) (STRAFTER(\"a-b\", \"-\") AS ?e) {}";
    assertEquals("a,b,c,d,e\r\n12/2026,84,2027-01-01,true,b\r\n", SERVER.query(query, "text/csv").body());
  }
}
