package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

/** A form gives back each term as it is, read by Jena's own parsers, or the request is told what it cannot hold. */
class HeldAnswerTest {
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(20_000), QueryLimits.defaults());
  private static final String NTRIPLES = "application/n-triples";
  private static final List<String> RDF_1_1 =
      List.of("text/turtle", "application/trig", "application/ld+json", "application/rdf+xml");
  private static final String PREFIXES = "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
      + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

  @ParameterizedTest
  @ValueSource(strings = {
      "<urn:s> <urn:p> \"\\\"quotes\\\" \\\\ \\n \\r \\t \\r\\n \u0085 \u2028 \"", "<urn:s> <urn:p> \" \", \"\", \"\\n\"",
      "<urn:s> <urn:p> \"]]>\", \"<a>&amp;\", \"@id\", \"_:b\"", "<urn:s> <urn:p> \"\\u007F\\u009F\"",
      "<urn:s> <urn:p> \"\\U0001F600\\uE000\\uFFFD\"@nl-BE",
      "<urn:s> <urn:p> 1, 1.0, 01, 1e0, -0.0, true, \"1\"^^xsd:boolean",
      "<urn:s> <urn:p> \"2020-02-30\"^^xsd:date, \"x\"^^<urn:t>, \"x\"^^xsd:string", "<urn:s> <urn:p> <urn:x?a=b&c='d'#e>",
      "<urn:s> <http://a.test/p> [ <urn:q> [] ], ()", "<urn:s> rdf:type \"text\", <urn:t>, []", "<urn:s> rdf:_1 1",
      "<urn:s> rdf:value (1 \"b\" <urn:c>)", "<urn:s> rdf:first 1 ; rdf:rest rdf:nil", "rdf:nil <urn:p> rdf:nil",
      "<urn:s> <urn:p> \"{\\\"a\\\": 1.0}\"^^rdf:JSON, \"{\"^^rdf:JSON", "<urn:s> <urn:p> \"<b>x</b>\"^^rdf:HTML",
      "<http://a.test/\u00e9?\u20ac> <http://a.test/\u00e9> <http://a.test/%C3%A9>", "<urn:s> <http://a.test/x:y> 1",
      "<urn:s> <urn:p> \"<b>x</b>\"^^rdf:XMLLiteral, \"<b\"^^rdf:XMLLiteral", "<urn:s> <http://a.test/-a.b> 2"})
  void every_form_gives_back_what_all_can_hold(String triples) {
    String query = PREFIXES + "CONSTRUCT { " + triples + " } {}";
    Graph whole = graph(SERVER.query(query, NTRIPLES), NTRIPLES);
    assertTrue(whole.size() > 0);
    for (String form : RDF_1_1) {
      assertTrue(graph(SERVER.query(query, form), form).isIsomorphicWith(whole), form);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRIPLE(<urn:a>, <urn:b>, 1)", "STRLANGDIR(\"x\", \"nl\", \"ltr\")",
      "TRIPLE(<urn:a>, <urn:b>, STRLANGDIR(\"x\", \"ar\", \"rtl\"))"})
  void what_is_of_rdf_1_2_is_in_the_line_forms_and_told_by_the_others(String term) {
    String query = "CONSTRUCT { <urn:s> <urn:p> ?t } { BIND(" + term + " AS ?t) }";
    Graph lines = graph(SERVER.query(query, NTRIPLES), NTRIPLES);
    assertTrue(lines.isIsomorphicWith(graph(SERVER.query(query, "application/n-quads"), "application/n-quads")));
    assertEquals(1, lines.size());
    RDF_1_1.forEach(form -> assertRefused(query, form, "N-Triples, N-Quads"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"<urn:p> \"a\\u0001b\" | \\u0001", "<urn:p> \"\\uFFFE\" | \\uFFFE",
      "<http://a.test/1> 1 | http://a.test/1", "<http://a.test/> 1 | http://a.test/",
      "<http://www.w3.org/1999/02/22-rdf-syntax-ns#li> 1 | #li",
      "<http://www.w3.org/1999/02/22-rdf-syntax-ns#about> 1 | #about"})
  void what_xml_cannot_hold_is_told_by_its_statement_and_given_by_the_others(String statement, String told) {
    String query = "CONSTRUCT { <urn:s> " + statement + " } {}";
    assertRefused(query, "application/rdf+xml", told);
    Graph lines = graph(SERVER.query(query, NTRIPLES), NTRIPLES);
    for (String form : List.of("text/turtle", "application/trig", "application/ld+json")) {
      assertTrue(graph(SERVER.query(query, form), form).isIsomorphicWith(lines), form);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a\\u0001\"", "\"\\u001F\"@nl", "\"\\uFFFF\"", "STRDT(\"\\u0000\", <urn:t>)"})
  void rows_that_xml_cannot_hold_are_told_by_row_and_variable(String term) {
    String query = "SELECT ?x { { BIND(1 AS ?x) } UNION { BIND(" + term + " AS ?x) } }";
    assertRefused(query, "application/sparql-results+xml", "?x in row 2");
    RowSetRewindable json = rows(SERVER.query(query, "application/sparql-results+json"), ResultSetLang.RS_JSON);
    assertTrue(ResultsCompare.equalsByTerm(json,
        rows(SERVER.query(query, "text/tab-separated-values"), ResultSetLang.RS_TSV)));
  }

  @Test
  void a_triple_term_in_a_row_is_looked_into() {
    String query = "SELECT ?x { BIND(TRIPLE(<urn:a>, <urn:b>, \"\\u0008\") AS ?x) }";
    assertRefused(query, "application/sparql-results+xml", "?x in row 1");
    assertEquals("x\r\n\"<<( <urn:a> <urn:b> \"\"\b\"\" )>>\"\r\n", SERVER.query(query, "text/csv").body());
  }

  @Test
  void rows_of_xml_keep_every_character_it_has() {
    String query = "SELECT (\"\\t\\n\\r\\r\\n <&>]]> \u0085\u2028 \\uFFFD\\U0001F600 \"@nl AS ?x)"
        + " (\" \" AS ?y) (\"\" AS ?z) {}";
    RowSetRewindable json = rows(SERVER.query(query, "application/sparql-results+json"), ResultSetLang.RS_JSON);
    assertTrue(ResultsCompare.equalsByTerm(json,
        rows(SERVER.query(query, "application/sparql-results+xml"), ResultSetLang.RS_XML)));
  }

  @Test
  void what_is_no_statement_is_left_out_of_all_forms() {
    String query = "CONSTRUCT { ?b ?b ?b . ?l <urn:p> 1 . <urn:s> ?l 2 . <urn:s> <urn:p> ?unbound, 3 } "
        + "{ BIND(BNODE() AS ?b) BIND(\"x\" AS ?l) }";
    assertEquals(1, graph(SERVER.query(query, NTRIPLES), NTRIPLES).size());
    RDF_1_1.forEach(form -> assertEquals(1, graph(SERVER.query(query, form), form).size()));
  }

  @Test
  void an_answer_that_has_begun_breaks_off() {
    String query = "SELECT ?x { { ?x ?p ?o } UNION { BIND(\"\\u0001\" AS ?x) } }";
    assertThrows(java.io.UncheckedIOException.class, () -> SERVER.query(query, "application/sparql-results+xml"));
    String construct = "CONSTRUCT { ?s <urn:p> ?x } { { ?s ?p ?x } UNION { BIND(<urn:s> AS ?s) BIND(\"\\u0001\" AS ?x) } }";
    assertThrows(java.io.UncheckedIOException.class, () -> SERVER.query(construct, "application/rdf+xml"));
  }

  private static void assertRefused(String query, String form, String told) {
    HttpResponse<String> answer = SERVER.query(query, form);
    assertEquals(406, answer.statusCode(), form + answer.body());
    assertTrue(answer.body().contains(told), answer.body());
  }

  private static RowSetRewindable rows(HttpResponse<String> answer, Lang lang) {
    assertEquals(200, answer.statusCode(), answer.body());
    var bytes = new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8));
    return RowSet.adapt(ResultSetMgr.read(bytes, lang)).rewindable();
  }

  private static Graph graph(HttpResponse<String> answer, String type) {
    assertEquals(200, answer.statusCode(), type + answer.body());
    return RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type)).toGraph();
  }
}
