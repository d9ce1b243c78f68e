package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Times with more digits than the engine can keep are reckoned with exactly, or have no value; they are no fault
 * of anybody.
 */
class LongTimesTest {
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(1), QueryLimits.defaults());
  private static final String TYPES = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
  private static final String LONG = "\"2020-01-01T00:00:00." + "1".repeat(100) + "\"";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "SECONDS(LONG^^xsd:dateTime) | 0.ONES",
      "LONG^^xsd:dateTime + \"PT1S\"^^xsd:dayTimeDuration | 2020-01-01T00:00:01.ONES",
      "\"2020-01-01T00:00:00.3\"^^xsd:dateTime + \"PT0.0000000001S\"^^xsd:dayTimeDuration | 2020-01-01T00:00:00.3000000001",
      "\"2020-01-01T00:00:00.3\"^^xsd:dateTime - \"PT0.0000000001S\"^^xsd:dayTimeDuration | 2020-01-01T00:00:00.2999999999",
      "\"PT0.3S\"^^xsd:dayTimeDuration * 1.0000000001 | PT0.30000000003S",
      "\"PT1S\"^^xsd:dayTimeDuration / 3 | PT0.3333333333333333333333333333333333S"})
  void every_digit_of_a_second_counts(String expression, String value) {
    assertEquals("x\r\n" + value.replace("ONES", "1".repeat(100)) + "\r\n", rows("SELECT (" + expression + " AS ?x) {}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xsd:dateTime(LONG)", "xsd:duration(\"PT1.99999999999S\")"})
  void what_has_no_value_to_the_engine_is_not_bound(String expression) {
    assertEquals("x\r\n\r\n", rows("SELECT (" + expression + " AS ?x) {}"));
  }

  @Test
  void the_literal_itself_is_an_answer() {
    assertEquals("x\r\n2020-01-01T00:00:00." + "1".repeat(100) + "\r\n",
        rows("SELECT ?x { BIND(STRDT(LONG, xsd:dateTime) AS ?x) }"));
  }

  private static String rows(String query) {
    HttpResponse<String> answer = SERVER.query(TYPES + query.replace("LONG", LONG), "text/csv");
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }
}
