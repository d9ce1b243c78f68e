package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a function or operator is given, it comes to a value or to an error of the expression, never of the server. */
class AnyValueTest {
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(1), QueryLimits.defaults());
  private static final String PREFIXES = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
      + "PREFIX math: <http://www.w3.org/2005/xpath-functions/math#> ";
  private static final String VALUES = """
      UNDEF <http://a.test/> <relative> "" "text" "(" "[a-z" "\\ud83d\\ude00" "x"@nl 0 1 -1 3 2147483648
      99999999999999999999999 0.0 0.1 -1.5 1e0 1e308 "NaN"^^xsd:double "-INF"^^xsd:double "abc"^^xsd:integer
      "1"^^xsd:byte "300"^^xsd:byte true "1"^^xsd:boolean "maybe"^^xsd:boolean "x"^^<http://a.test/type>
      "2020-02-29"^^xsd:date "2020-02-30"^^xsd:date "99999999999-01-01"^^xsd:date "-0001-01-01Z"^^xsd:date
      "2020-02-29T23:59:59.9999999999999Z"^^xsd:dateTime "2020-02-29T24:00:00+14:00"^^xsd:dateTime
      "2020-02-29T12:00:00"^^xsd:dateTime "12:00:00.3"^^xsd:time "2020"^^xsd:gYear "--02-30"^^xsd:gMonthDay
      "P1Y2M"^^xsd:yearMonthDuration "PT0.0000000001S"^^xsd:dayTimeDuration "P99999999999D"^^xsd:duration
      "-P1Y2M3DT4H5M6.7S"^^xsd:duration "PT0S"^^xsd:dayTimeDuration "00ff"^^xsd:hexBinary "?"^^xsd:base64Binary
      """;

  @ParameterizedTest
  @ValueSource(strings = {
      "STR", "LANG", "DATATYPE", "IRI", "BNODE", "ABS", "CEIL", "FLOOR", "ROUND", "STRLEN", "UCASE", "LCASE",
      "ENCODE_FOR_URI", "YEAR", "MONTH", "DAY", "HOURS", "MINUTES", "SECONDS", "TIMEZONE", "TZ", "MD5", "SHA1", "SHA256",
      "SHA384", "SHA512", "isIRI", "isBLANK", "isLITERAL", "isNUMERIC", "BOUND", "!", "-", "+", "xsd:boolean", "xsd:byte",
      "xsd:integer", "xsd:decimal", "xsd:float", "xsd:double", "xsd:string", "xsd:dateTime", "xsd:date", "xsd:time",
      "xsd:gYear", "xsd:gMonthDay", "xsd:duration", "xsd:dayTimeDuration", "xsd:yearMonthDuration", "math:sqrt",
      "math:exp", "math:log", "math:sin", "LANGDIR", "hasLANG", "hasLANGDIR", "isTRIPLE", "SUBJECT", "PREDICATE",
      "OBJECT"})
  void a_function_of_one_value(String function) {
    assertAnswered("SELECT (" + function + "(?a) AS ?x) { VALUES ?a {" + VALUES + "} }");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "?a + ?b", "?a - ?b", "?a * ?b", "?a / ?b", "?a = ?b", "?a != ?b", "?a < ?b", "?a >= ?b", "?a && ?b", "?a || ?b",
      "?a IN (?b, 1)", "STRDT(?a, ?b)", "STRLANG(?a, ?b)", "CONCAT(?a, ?b)", "CONTAINS(?a, ?b)", "STRSTARTS(?a, ?b)",
      "STRENDS(?a, ?b)", "STRBEFORE(?a, ?b)", "STRAFTER(?a, ?b)", "SUBSTR(?a, ?b)", "SUBSTR(?a, ?b, ?b)",
      "REGEX(?a, ?b)", "REGEX(\"text\", ?a, ?b)", "REPLACE(?a, ?b, ?a)", "REPLACE(\"text\", \"t\", ?a, ?b)",
      "LANGMATCHES(?a, ?b)", "SAMETERM(?a, ?b)", "IF(?a, ?b, ?a)", "COALESCE(?a, ?b)", "math:pow(?a, ?b)",
      "math:atan2(?a, ?b)", "TRIPLE(?a, ?b, ?a)", "STRLANGDIR(?a, ?b, ?b)", "STRLANGDIR(?a, ?b, \"ltr\")"})
  void an_operation_of_two_values(String operation) {
    assertAnswered("SELECT (" + operation + " AS ?x) { VALUES ?a {" + VALUES + "} VALUES ?b {" + VALUES + "} }");
  }

  @ParameterizedTest
  @ValueSource(strings = {"COUNT(?a)", "COUNT(DISTINCT ?a)", "SUM(?a)", "AVG(?a)", "MIN(?a)", "MAX(?a)", "SAMPLE(?a)",
      "GROUP_CONCAT(?a)", "GROUP_CONCAT(DISTINCT ?a; SEPARATOR=\"|\")"})
  void an_aggregate(String aggregate) {
    assertAnswered("SELECT (" + aggregate + " AS ?x) { VALUES ?a {" + VALUES + "} }");
    assertAnswered("SELECT ?a (" + aggregate + " AS ?x) { VALUES ?a {" + VALUES + "} } GROUP BY ?a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT ?a { VALUES ?a {%s} } ORDER BY ?a", "SELECT DISTINCT ?a { VALUES ?a {%s} }",
      "SELECT ?a { VALUES ?a {%s} FILTER(?a) }", "SELECT * { VALUES ?a {%1$s} VALUES ?b {%1$s} FILTER(?a = ?b) }",
      "SELECT * { VALUES ?a {%s} ?s ?p ?a }", "SELECT * { VALUES ?a {%s} GRAPH ?a { ?s ?p ?o } }",
      "CONSTRUCT { ?a ?a ?a } { VALUES ?a {%s} }", "DESCRIBE ?a { VALUES ?a {%s} }"})
  void a_query(String query) {
    assertAnswered(query.formatted(VALUES));
  }

  private static void assertAnswered(String query) {
    HttpResponse<String> answer = SERVER.post(QueryServer.QUERY, PREFIXES + query);
    assertEquals(200, answer.statusCode(), answer.body());
  }
}
