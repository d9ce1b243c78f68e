package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>, as far as it is about queries. */
class ProtocolTest {
  private static final String ASK = "ASK {}";
  @RegisterExtension
  static final QueryServer SERVER = QueryServer.start(Fixture.chain(3), QueryLimits.defaults());

  @Test
  void get_asks_a_query() {
    HttpResponse<String> answer = SERVER.query(ASK, "application/sparql-results+json");
    assertEquals(200, answer.statusCode());
    assertEquals("{\"head\":{},\"boolean\":true}\n", answer.body());
    assertEquals("27", answer.headers().firstValue("Content-Length").orElse(""));
  }

  @Test
  void post_of_a_form_asks_a_query() {
    assertEquals(200, SERVER.post(QueryServer.FORM, "query=" + QueryServer.encode(ASK)).statusCode());
  }

  @Test
  void post_of_the_query_itself_asks_it() {
    assertEquals(200, SERVER.post(QueryServer.QUERY, ASK).statusCode());
    assertEquals(200, SERVER.post(QueryServer.QUERY + "; charset=UTF-8", ASK).statusCode());
  }

  @Test
  void two_queries_are_one_too_many() {
    assertEquals(400, SERVER.send(SERVER.to("?query=ASK%7B%7D&query=ASK%7B%7D")).statusCode());
    assertEquals(400, SERVER.post(QueryServer.FORM, "query=ASK%7B%7D&query=ASK%7B%7D").statusCode());
  }

  @Test
  void a_post_without_its_kind_of_content_is_not_read() {
    assertEquals(415, SERVER.send(SERVER.to("").POST(BodyPublishers.ofString(ASK))).statusCode());
    assertEquals(415, SERVER.post("text/plain", ASK).statusCode());
  }

  @Test
  void a_query_in_another_charset_is_not_read() {
    assertEquals(415, SERVER.post(QueryServer.QUERY + "; charset=UTF-16", ASK).statusCode());
  }

  @Test
  void what_is_not_utf8_is_refused() {
    assertEquals(400, SERVER.send(SERVER.to("?query=ASK%20%7B%3Fs%20%3Fp%20%22%FF%22%7D")).statusCode());
  }

  @Test
  void updates_are_refused_in_every_way() {
    String update = "CLEAR ALL";
    assertEquals(403, SERVER.post("application/sparql-update", update).statusCode());
    assertEquals(403, SERVER.post(QueryServer.FORM, "update=" + QueryServer.encode(update)).statusCode());
    assertEquals(403, SERVER.send(SERVER.to("?update=CLEAR%20ALL")).statusCode());
    assertEquals(400, SERVER.query(update, "*/*").statusCode());
  }

  @Test
  void other_methods_are_refused() {
    assertEquals(405, SERVER.send(SERVER.to("?query=ASK%7B%7D").PUT(BodyPublishers.ofString(ASK))).statusCode());
    assertEquals(405, SERVER.send(SERVER.to("?query=ASK%7B%7D").DELETE()).statusCode());
  }

  @Test
  void nothing_else_of_fuseki_answers() {
    for (String path : new String[] {"/query", "/update", "/upload", "/get", "/data", "/../$/ping", "/../$/stats"}) {
      assertEquals(404, SERVER.send(SERVER.to(path)).statusCode(), path);
    }
  }

  @Test
  void head_tells_what_get_would_send() {
    HttpResponse<String> answer = SERVER.send(
        SERVER.to("?query=ASK%7B%7D").method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
    assertEquals("27", answer.headers().firstValue("Content-Length").orElse(""));
  }

  @Test
  void a_syntax_error_tells_line_and_column() {
    HttpResponse<String> answer = SERVER.query("SELECT *\nWHERE { ?s ?p }", "*/*");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("Line 2, column 15"), answer.body());
  }

  @Test
  void a_false_escape_is_a_fault_of_the_query() {
    HttpResponse<String> answer = SERVER.query("SELECT (\"\\u12\" AS ?x) {}", "*/*");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("escape"), answer.body());
  }

  @Test
  void a_query_that_stops_too_early_is_told_so() {
    HttpResponse<String> answer = SERVER.query("SELECT * WHERE {", "*/*");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("not complete"), answer.body());
  }

  @Test
  void a_get_without_a_query_describes_the_service() {
    HttpResponse<String> answer = SERVER.send(SERVER.to("").header("Accept", "text/turtle"));
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("sd:Service"), answer.body());
  }
}
