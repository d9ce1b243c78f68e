package be.overzicht.http;

import static be.overzicht.http.Answers.header;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachingTest {
  private static final String DOCUMENT = "/doc/initiatief/lblod.ttl";

  private final LiveServer server = LiveServer.shared();

  @ParameterizedTest
  @ValueSource(strings = {
      "/", DOCUMENT, "/doc/initiatief", "/ns/digitalisering", "/ns/digitalisering/shapes", "/feed", "/openapi.json",
      "/sitemap.xml", "/robots.txt", "/doc/initiatief.csv", "/feed.atom", "/timemap/initiatief/lblod"})
  void what_was_not_streamed_has_a_strong_tag_and_a_date_and_is_304_for_whoever_has_it(String path) {
    var first = server.get(path);
    assertEquals(200, first.statusCode());
    String tag = header(first, "ETag");
    assertTrue(tag.matches("\"[^\"]+\""), tag);
    assertEquals(200, server.get(path, "If-None-Match", "\"other\"").statusCode());
    var again = server.get(path, "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals(tag, header(again, "ETag"));
    assertEquals(header(first, "Vary"), header(again, "Vary"));
    assertEquals(304, server.get(path, "If-Modified-Since", header(first, "Last-Modified")).statusCode());
    assertEquals("public, no-cache", header(first, "Cache-Control"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", DOCUMENT, "/doc/initiatief", "/doc/initiatief?sort=-name", "/nowhere", "/sparql",
      "/sparql?query=ASK%7B%7D", "/sparql?query=SELECT+%28RAND%28%29+AS+%3Fr%29+%7B%7D&format=nowhere", "/feed"})
  void who_asks_again_gets_the_same_with_all_its_headers(String path) {
    for (String accept : new String[] {"text/html", "text/turtle", "*/*"}) {
      var first = server.get(path, "Accept", accept);
      for (int time = 2; time <= 4; time++) {
        var again = server.get(path, "Accept", accept);
        assertEquals(first.statusCode(), again.statusCode());
        assertEquals(first.body(), again.body());
        assertEquals(undated(first), undated(again));
      }
      assertEquals(undated(first), undated(server.send("HEAD", path, "Accept", accept)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", DOCUMENT, "/catalog", "/doc/initiatief?sort=name", "/sparql?query=ASK%7B%7D"})
  void who_has_what_the_server_keeps_gets_the_same_304_as_before(String path) {
    String tag = header(server.get(path), "ETag");
    var early = server.get(path, "If-None-Match", tag);
    server.get(path);
    server.get(path);
    assertEquals(304, early.statusCode());
    assertEquals(Optional.empty(), early.headers().firstValue("Content-Length"));
    for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
      var late = server.get(path, "If-None-Match", known);
      assertEquals(304, late.statusCode());
      assertEquals("", late.body());
      assertEquals(undated(early), undated(late));
    }
    assertEquals(200, server.get(path, "If-None-Match", "\"other\"").statusCode());
  }

  @Test
  void what_a_stranger_writes_into_an_address_is_on_no_page_of_others() {
    String page = "/doc/bestuurseenheid/0216771046";
    assertTrue(server.get(page + "?utm=spam&lang=nl", "Accept", "text/html").body().contains("spam"));
    assertFalse(server.get(page, "Accept", "text/html").body().contains("spam"));
    assertFalse(server.get(page + "?lang=en", "Accept", "text/html").body().contains("utm=spam"));
  }

  private static Map<String, List<String>> undated(HttpResponse<String> response) {
    Map<String, List<String>> fields = new TreeMap<>(response.headers().map());
    fields.remove("date");
    return fields;
  }

  @Test
  void a_compressed_answer_has_its_own_tag_and_the_same_content() throws IOException {
    var plain = server.bytes(DOCUMENT);
    var coded = server.bytes(DOCUMENT, "Accept-Encoding", "gzip");
    assertEquals("gzip", header(coded, "Content-Encoding"));
    assertNotEquals(header(plain, "ETag"), header(coded, "ETag"));
    try (var decoded = new GZIPInputStream(new ByteArrayInputStream(coded.body()))) {
      assertArrayEquals(plain.body(), decoded.readAllBytes());
    }
    assertEquals(304, server.get(DOCUMENT, "Accept-Encoding", "gzip", "If-None-Match", header(coded, "ETag"))
        .statusCode());
    assertEquals(200, server.get(DOCUMENT, "If-None-Match", header(coded, "ETag")).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", DOCUMENT, "/feed", "/health", "/nowhere", "/id/initiatief/lblod", "/sparql?query=ASK%7B%7D"})
  void head_is_get_without_the_body(String path) {
    var get = server.get(path, "Accept", "*/*");
    var head = server.send("HEAD", path, "Accept", "*/*");
    assertEquals(get.statusCode(), head.statusCode());
    assertEquals("", head.body());
    for (String field : new String[] {"Content-Type", "ETag", "Vary", "Link", "Location", "Cache-Control"}) {
      assertEquals(header(get, field), header(head, field), field);
    }
  }

  @Test
  void each_form_and_language_has_its_own_tag() {
    String dutch = header(server.get("/doc/initiatief/lblod.html"), "ETag");
    String english = header(server.get("/doc/initiatief/lblod.html?lang=en"), "ETag");
    assertNotEquals(dutch, english);
    assertNotEquals(header(server.get("/doc/initiatief/lblod.trig"), "ETag"), header(server.get(DOCUMENT), "ETag"));
  }

  @Test
  void a_condition_that_fails_is_412() {
    assertEquals(412, server.get(DOCUMENT, "If-Match", "\"other\"").statusCode());
  }
}
