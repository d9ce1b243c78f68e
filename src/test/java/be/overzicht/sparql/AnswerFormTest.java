package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form of an answer says the same, and the client's wish decides which it is. */
class AnswerFormTest {
  private static final String ROWS = """
      SELECT ?s ?x ?y ?z { ?s ?p ?o BIND("tab\\t\\"quote\\" back\\\\slash, new\\nline \u20ac \\U0001F600"@nl-BE AS ?x)
        BIND(1.50 AS ?y) BIND(IF(isLiteral(?o), ?o, ?unbound) AS ?z) } ORDER BY ?s ?p ?o""";
  private static final String TRIPLES = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }";
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(20), QueryLimits.defaults());

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-results+xml", "text/tab-separated-values"})
  void rows_are_the_same_in_every_form(String type) {
    Lang lang = type.contains("xml") ? ResultSetLang.RS_XML : ResultSetLang.RS_TSV;
    RowSetRewindable json = rows(SERVER.query(ROWS, "application/sparql-results+json"), ResultSetLang.RS_JSON);
    RowSetRewindable other = rows(SERVER.query(ROWS, type), lang);
    assertEquals(60, json.size());
    assertTrue(ResultsCompare.equalsByTerm(json, other));
  }

  @Test
  void csv_quotes_what_needs_quotes() {
    HttpResponse<String> answer = SERVER.query(
        "SELECT (\"a,b\" AS ?x) (\"say \\\"hi\\\"\" AS ?y) (\"two\\nlines\" AS ?z) (BNODE() AS ?b) {}", "text/csv");
    assertEquals("x,y,z,b\r\n\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",_:b0\r\n", answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/ld+json", "application/n-triples", "application/rdf+xml", "application/trig",
      "application/n-quads"})
  void statements_are_the_same_in_every_form(String type) {
    assertTrue(graph(SERVER.query(TRIPLES, "text/turtle"), "text/turtle")
        .isIsomorphicWith(graph(SERVER.query(TRIPLES, type), type)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "*/*                                                     | application/sparql-results+json",
      "application/json                                        | application/sparql-results+json",
      "application/sparql-results+xml, */*;q=0.1               | application/sparql-results+xml",
      "text/csv;q=0.4, text/tab-separated-values;q=0.5         | text/tab-separated-values;charset=utf-8",
      "text/turtle, text/csv;q=0.1                             | text/csv;charset=utf-8",
      "application/sparql-results+json;q=0, */*                | application/sparql-results+xml",
  })
  void the_weights_of_the_client_choose_the_form(String accept, String type) {
    assertEquals(type, SERVER.query("ASK {}", accept).headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void a_form_that_there_is_not_is_406_and_names_those_there_are() {
    HttpResponse<String> answer = SERVER.query("SELECT * {}", "text/turtle");
    assertEquals(406, answer.statusCode());
    assertTrue(answer.body().contains("text/csv"), answer.body());
    assertEquals(406, SERVER.query(TRIPLES, "text/csv").statusCode());
  }

  @ParameterizedTest
  @CsvSource({"csv,text/csv;charset=utf-8", "xml,application/sparql-results+xml", "text/csv,text/csv;charset=utf-8"})
  void the_address_can_say_the_form_of_rows(String format, String type) {
    assertEquals(type, format("SELECT * {}", format).headers().firstValue("Content-Type").orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"nt,application/n-triples;charset=utf-8", "xml,application/rdf+xml", "json,application/ld+json"})
  void the_address_can_say_the_form_of_statements(String format, String type) {
    assertEquals(type, format(TRIPLES, format).headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void describe_gives_the_document() {
    HttpResponse<String> answer = SERVER.query("DESCRIBE <id/initiatief/i3>", "application/n-triples");
    assertEquals(3, graph(answer, "application/n-triples").size());
  }

  private static HttpResponse<String> format(String query, String format) {
    return SERVER.send(SERVER.to("?query=" + QueryServer.encode(query) + "&format=" + QueryServer.encode(format))
        .header("Accept", "text/html"));
  }

  private static RowSetRewindable rows(HttpResponse<String> answer, Lang lang) {
    assertEquals(200, answer.statusCode(), answer.body());
    var bytes = new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8));
    return RowSet.adapt(ResultSetMgr.read(bytes, lang)).rewindable();
  }

  private static Graph graph(HttpResponse<String> answer, String type) {
    assertEquals(200, answer.statusCode(), answer.body());
    return RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type)).toGraph();
  }
}
