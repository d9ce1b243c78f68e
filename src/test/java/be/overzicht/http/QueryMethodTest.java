package be.overzicht.http;

import static be.overzicht.http.Answers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The method QUERY (RFC 10008): as safe and as conditional as GET, with the query as its content. */
class QueryMethodTest {
  private static final LiveServer SERVER = LiveServer.shared();
  private static final String ASK = "ASK { ?thing a ?type }";

  @Test
  void a_query_in_the_content_is_answered_and_says_what_content_is_taken() {
    HttpResponse<String> answer = SERVER.query(ASK, "Accept", "text/csv");
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("application/sparql-query, application/x-www-form-urlencoded", header(answer, "Accept-Query"));
    assertEquals("public, no-cache", header(answer, "Cache-Control"));
  }

  @Test
  void whoever_has_the_answer_is_told_so_and_another_query_has_another_answer() {
    HttpResponse<String> first = SERVER.query(ASK);
    HttpResponse<String> other = SERVER.query("ASK { ?thing a \"nothing\" }");
    assertNotEquals(first.body(), other.body());
    assertNotEquals(header(first, "ETag"), header(other, "ETag"));
    assertEquals(304, SERVER.query(ASK, "If-None-Match", header(first, "ETag")).statusCode());
    assertEquals(200, SERVER.query("ASK { ?thing a \"nothing\" }", "If-None-Match", header(first, "ETag")).statusCode());
  }

  @Test
  void the_content_of_a_query_is_never_the_answer_to_the_bare_address() {
    SERVER.query(ASK);
    SERVER.query(ASK);
    assertEquals("text/turtle;charset=utf-8", header(SERVER.get("/sparql", "Accept", "text/turtle"), "Content-Type"));
  }

  @Test
  void other_addresses_take_no_query() {
    assertEquals("GET, HEAD, OPTIONS", header(SERVER.send("QUERY", "/catalog"), "Allow"));
    assertEquals(415, SERVER.send("QUERY", "/sparql").statusCode());
  }
}
