package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A function that is not known is told by its name, wherever a query calls it, and not taken for an error of a row. */
class UnknownFunctionTest {
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(2), QueryLimits.defaults());
  private static final String DISTANCE = "<http://www.opengis.net/def/function/geosparql/distance>";

  @ParameterizedTest
  @ValueSource(strings = {"SELECT ?s { ?s ?p ?o FILTER(F(?o, 1) < 5) }", "SELECT (F(?o) AS ?x) { ?s ?p ?o }",
      "ASK { ?s ?p ?o BIND(COALESCE(F(?o), 1) AS ?x) }", "SELECT ?s { ?s ?p ?o } ORDER BY F(?o)",
      "SELECT (SUM(F(?o)) AS ?x) { ?s ?p ?o }", "SELECT ?x { ?s ?p ?o } GROUP BY (F(?o) AS ?x)",
      "SELECT ?s { ?s ?p ?o FILTER EXISTS { ?s ?p ?q FILTER(F(?q)) } }",
      "SELECT ?s { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER F(?r) } }",
      "SELECT * { { SELECT (F(?o) AS ?x) { ?s ?p ?o } } }", "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(F(COUNT(?o)) > 1)",
      "CONSTRUCT { ?s ?p ?x } { ?s ?p ?o BIND(F(?o) AS ?x) }", "DESCRIBE ?s { ?s ?p ?o FILTER F(?o) }"})
  void everywhere(String query) {
    HttpResponse<String> answer = SERVER.query(query.replace("F(", DISTANCE + "("), "*/*");
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(DISTANCE), answer.body());
  }

  @ParameterizedTest
  @CsvSource({"http://www.w3.org/2001/XMLSchema#intger,http://www.w3.org/2001/XMLSchema#integer",
      "http://www.w3.org/2005/xpath-functions#contains,CONTAINS", "http://a.test/strlengt,STRLEN",
      "http://www.w3.org/2005/xpath-functions/math#squrt,http://www.w3.org/2005/xpath-functions/math#sqrt"})
  void the_nearest_known_function_is_told(String function, String meant) {
    String body = SERVER.query("SELECT (<" + function + ">(1) AS ?x) {}", "*/*").body();
    assertTrue(body.contains("do you mean " + meant + "?"), body);
  }

  @Test
  void a_name_like_none_gets_no_guess() {
    String body = SERVER.query("SELECT (" + DISTANCE + "(1) AS ?x) {}", "*/*").body();
    assertTrue(!body.contains("do you mean") && body.contains("use the functions"), body);
  }
}
