package be.overzicht.http;

import static be.overzicht.http.Answers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossOriginTest {
  private final LiveServer server = LiveServer.shared();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/doc/initiatief/lblod", "/id/initiatief/lblod", "/nowhere", "/sparql?query=ASK%7B%7D",
      "/sparql?query=nonsense", "/dumps/latest/overzicht.nq"})
  void every_answer_may_be_read_from_anywhere(String path) {
    var response = server.get(path, "Origin", "https://elsewhere.example");
    assertEquals("*", header(response, "Access-Control-Allow-Origin"));
    assertEquals("", header(response, "Access-Control-Allow-Credentials"));
    String exposed = header(response, "Access-Control-Expose-Headers");
    for (String field : new String[] {"ETag", "Link", "Location", "Retry-After", "Content-Range", "Memento-Datetime"}) {
      assertTrue(exposed.contains(field), field);
    }
    assertEquals("nosniff", header(response, "X-Content-Type-Options"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "/sparql | GET, HEAD, OPTIONS, POST, QUERY", "/doc/initiatief/lblod | GET, HEAD, OPTIONS"})
  void a_browser_that_asks_first_is_told_what_it_may(String path, String methods) {
    var response = server.send("OPTIONS", path, "Origin", "https://elsewhere.example",
        "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type");
    assertEquals(204, response.statusCode());
    assertEquals(methods, header(response, "Access-Control-Allow-Methods"));
    assertTrue(header(response, "Access-Control-Allow-Headers").contains("Content-Type"));
  }

  @Test
  void options_alone_says_what_is_allowed() {
    var response = server.send("OPTIONS", "/dumps");
    assertEquals(204, response.statusCode());
    assertEquals("GET, HEAD, OPTIONS", header(response, "Allow"));
  }
}
