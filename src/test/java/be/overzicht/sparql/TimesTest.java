package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times and durations by the letter of XML Schema 1.1, XPath 3.1 and SPARQL; the expected terms are worked out by hand. */
class TimesTest {
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(1), QueryLimits.defaults());
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "YEAR('2020-12-31T24:00:00Z'^^xsd:dateTime)                  | '2021'^^xsd:integer",
      "DAY('2020-12-31T24:00:00Z'^^xsd:dateTime)                   | '1'^^xsd:integer",
      "HOURS('2020-12-31T24:00:00Z'^^xsd:dateTime)                 | '0'^^xsd:integer",
      "YEAR('-0044-03-15T00:00:00'^^xsd:dateTime)                  | '-44'^^xsd:integer",
      "YEAR('0000-03-15'^^xsd:date)                                | '0'^^xsd:integer",
      "MONTH('2020-02-29T00:00:00Z'^^xsd:dateTime)                 | '2'^^xsd:integer",
      "MONTH('--02-29'^^xsd:gMonthDay)                             | '2'^^xsd:integer",
      "DAY('---09'^^xsd:gDay)                                      | '9'^^xsd:integer",
      "YEAR('0987'^^xsd:gYear)                                     | '987'^^xsd:integer",
      "HOURS('2020-02-29T03:04:05Z'^^xsd:dateTimeStamp)            | '3'^^xsd:integer",
      "HOURS('23:59:59'^^xsd:time)                                 | '23'^^xsd:integer",
      "MINUTES('2020-02-29T03:04:05+05:30'^^xsd:dateTime)          | '4'^^xsd:integer",
      "SECONDS('2020-02-29T03:04:05.500Z'^^xsd:dateTime)           | '5.5'^^xsd:decimal",
      "SECONDS('2020-02-29T03:04:05Z'^^xsd:dateTime)               | '5'^^xsd:decimal",
      "TIMEZONE('2020-02-29T03:04:05-08:00'^^xsd:dateTime)         | '-PT8H'^^xsd:dayTimeDuration",
      "TIMEZONE('2020-02-29T03:04:05Z'^^xsd:dateTime)              | 'PT0S'^^xsd:dayTimeDuration",
      "TIMEZONE('2020-02-29+05:30'^^xsd:date)                      | 'PT5H30M'^^xsd:dayTimeDuration",
      "TZ('2020-02-29T03:04:05-08:00'^^xsd:dateTime)               | '-08:00'",
      "TZ('2020-02-29T03:04:05-00:00'^^xsd:dateTime)               | 'Z'",
      "TZ('2020-02-29T03:04:05'^^xsd:dateTime)                     | ''",
  })
  void a_part_of_a_time_is_a_canonical_term(String expression, String term) {
    assertEquals(term, value(expression));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "HOURS('2020-02-29'^^xsd:date)", "YEAR('12:00:00'^^xsd:time)", "MONTH('2020'^^xsd:gYear)", "YEAR('2020')",
      "YEAR('P1Y'^^xsd:duration)", "DAY('2021-02-29T00:00:00Z'^^xsd:dateTime)", "HOURS('24:00:01'^^xsd:time)",
      "YEAR('02020-01-01'^^xsd:date)", "TIMEZONE('2020-02-29T03:04:05'^^xsd:dateTime)",
      "TZ('2020-02-29T03:04:05+14:01'^^xsd:dateTime)", "SECONDS('12:00:60'^^xsd:time)"})
  void a_part_that_a_time_does_not_tell_is_an_error(String expression) {
    assertEquals("", value(expression));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "'2020-03-01'^^xsd:date - '2020-02-01'^^xsd:date                         | 'P29D'^^xsd:dayTimeDuration",
      "'2020-03-01T00:00:00Z'^^xsd:dateTime - '2020-02-29T23:59:59.75Z'^^xsd:dateTime | 'PT0.25S'^^xsd:dayTimeDuration",
      "'2020-01-01T00:00:00+14:00'^^xsd:dateTime - '2020-01-01T00:00:00Z'^^xsd:dateTime | '-PT14H'^^xsd:dayTimeDuration",
      "'2000-01-01'^^xsd:date - '-0001-01-01'^^xsd:date                        | 'P730850D'^^xsd:dayTimeDuration",
      "'11:12:00Z'^^xsd:time - '04:00:00Z'^^xsd:time                           | 'PT7H12M'^^xsd:dayTimeDuration",
      "'2020-01-31'^^xsd:date + 'P1M'^^xsd:yearMonthDuration                   | '2020-02-29'^^xsd:date",
      "'2020-02-29'^^xsd:date - 'P1Y'^^xsd:yearMonthDuration                   | '2019-02-28'^^xsd:date",
      "'2020-02-28'^^xsd:date + 'PT36H'^^xsd:dayTimeDuration                   | '2020-02-29'^^xsd:date",
      "'2020-03-01'^^xsd:date - 'PT1H'^^xsd:dayTimeDuration                    | '2020-02-29'^^xsd:date",
      "'23:30:00'^^xsd:time + 'PT1H'^^xsd:dayTimeDuration                      | '00:30:00'^^xsd:time",
      "'2020-01-31T12:00:00+01:00'^^xsd:dateTime + 'P1M1DT12H'^^xsd:duration   | '2020-03-02T00:00:00+01:00'^^xsd:dateTime",
      "'P1D'^^xsd:dayTimeDuration + 'PT25H'^^xsd:dayTimeDuration               | 'P2DT1H'^^xsd:dayTimeDuration",
      "'P1Y'^^xsd:yearMonthDuration - 'P14M'^^xsd:yearMonthDuration            | '-P2M'^^xsd:yearMonthDuration",
      "'P1D'^^xsd:dayTimeDuration - 'PT24H'^^xsd:dayTimeDuration               | 'PT0S'^^xsd:dayTimeDuration",
      "'PT1H'^^xsd:dayTimeDuration * 1.5                                       | 'PT1H30M'^^xsd:dayTimeDuration",
      "2 * 'PT1H'^^xsd:dayTimeDuration                                         | 'PT2H'^^xsd:dayTimeDuration",
      "'P3M'^^xsd:yearMonthDuration * 0.5                                      | 'P2M'^^xsd:yearMonthDuration",
      "'P1Y'^^xsd:yearMonthDuration / 5                                        | 'P2M'^^xsd:yearMonthDuration",
      "'P1D'^^xsd:dayTimeDuration / 'PT16H'^^xsd:dayTimeDuration               | '1.5'^^xsd:decimal",
      "'P1Y'^^xsd:yearMonthDuration / 'P8M'^^xsd:yearMonthDuration             | '1.5'^^xsd:decimal",
  })
  void times_and_durations_are_reckoned_with(String expression, String term) {
    assertEquals(term, value(expression));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "'12:00:00'^^xsd:time + 'P1M'^^xsd:yearMonthDuration", "'2020'^^xsd:gYear + 'P1Y'^^xsd:yearMonthDuration",
      "'2020-01-01T00:00:00Z'^^xsd:dateTime - '2020-01-01T00:00:00'^^xsd:dateTime", "'2020-01-01'^^xsd:date + 1",
      "'2020-01-01T00:00:00Z'^^xsd:dateTime - '2020-01-01Z'^^xsd:date", "'a' + 'b'",
      "'PT1H'^^xsd:dayTimeDuration / 0", "'PT1H'^^xsd:dayTimeDuration * 'NaN'^^xsd:double",
      "'P1D'^^xsd:dayTimeDuration / 'P1M'^^xsd:yearMonthDuration", "'P1Y'^^xsd:duration * 2",
      "'P1M'^^xsd:dayTimeDuration + 'P1D'^^xsd:dayTimeDuration",
      "'P1D'^^xsd:yearMonthDuration + 'P1M'^^xsd:yearMonthDuration",
      "'2020-01-01'^^xsd:date + 'P99999999999999999999Y'^^xsd:yearMonthDuration"})
  void what_has_no_sum_is_an_error(String expression) {
    assertEquals("", value(expression));
  }

  private static String value(String expression) {
    HttpResponse<String> answer = SERVER.query(
        "PREFIX xsd: <" + XSD + "> SELECT (" + expression + " AS ?x) {}", "text/tab-separated-values");
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body().substring("?x\n".length()).strip().replace('"', '\'').replace("<" + XSD, "xsd:").replace(">", "");
  }
}
