package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as few clients write them, over bare sockets. */
class MessageTest {
  private static final String DOCUMENT = "/doc/initiatief/lblod";
  private final LiveServer server = LiveServer.shared();

  private String ask(String target, String... fields) {
    return server.raw("GET " + target + " HTTP/1.1\r\nHost: a.test\r\nConnection: close\r\n"
        + (fields.length == 0 ? "" : String.join("\r\n", fields) + "\r\n") + "\r\n");
  }

  private static String field(String answer, String name) {
    return answer.lines().takeWhile(line -> !line.isEmpty()).filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2)).findFirst().orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      DOCUMENT, "/sparql?query=CONSTRUCT%7B?s+?p+?o%7D%7B?s+?p+?o%7D", "/catalog", "/feed"})
  void a_field_in_several_lines_is_one_list(String path) {
    String type = "application/n-triples";
    String answer = ask(path, "Accept: text/turtle;q=0.1", "Accept: " + type + ";q=0.8", "Accept-Encoding: br",
        "Accept-Encoding: gzip");
    assertTrue(field(answer, "Content-Type").startsWith(type), answer);
    assertEquals("gzip", field(answer, "Content-Encoding"));
    String english = ask(DOCUMENT + ".html", "Accept-Language: fr", "Accept-Language: en;q=0.5");
    assertEquals("en", field(english, "Content-Language"));
  }

  @Test
  void json_ld_comes_after_other_forms_that_weigh_the_same() {
    // what Eclipse RDF4J 4.3 sends, whose JSON-LD is older than the one here
    String rdf4j = "Accept: application/n-triples;q=0.4, text/plain;q=0.4, application/rdf+xml;q=0.1, text/turtle;q=0.5, "
        + "application/trig, application/n-quads;q=0.9, application/ld+json";
    assertTrue(field(ask(DOCUMENT, rdf4j), "Content-Type").startsWith("application/trig"));
    assertTrue(field(ask(DOCUMENT, "Accept: application/ld+json, application/n-quads"), "Content-Type")
        .startsWith("application/n-quads"));
    assertTrue(field(ask(DOCUMENT, "Accept: application/ld+json, application/n-quads;q=0.9"), "Content-Type")
        .startsWith("application/ld+json"));
  }

  @Test
  void parameters_of_a_media_type_are_those_of_the_form() {
    assertTrue(ask("/doc/initiatief", "Accept: text/csv;header=present").startsWith("HTTP/1.1 200"));
    assertTrue(ask("/doc/initiatief", "Accept: text/csv;header=absent").startsWith("HTTP/1.1 406"));
    assertTrue(ask(DOCUMENT, "Accept: text/turtle;charset=UTF-8").startsWith("HTTP/1.1 200"));
    assertTrue(ask(DOCUMENT, "Accept: text/turtle;version=1.2").startsWith("HTTP/1.1 406"));
  }

  @Test
  void the_host_of_an_absolute_target_counts_and_not_the_other() {
    String answer = ask("http://b.test:81" + DOCUMENT, "Accept: text/turtle");
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
  }

  @ParameterizedTest
  @CsvSource({"/sparql/?query=ASK%7B%7D,/sparql?query=ASK%7B%7D", "/doc/initiatief/?page=2,/doc/initiatief?page=2",
      "/search/?q=gent,/search?q=gent", "/doc/initiatief/,/doc/initiatief"})
  void a_slash_at_the_end_leads_to_the_address_without_it_and_the_query_stays(String path, String location) {
    String answer = ask(path);
    assertTrue(answer.startsWith("HTTP/1.1 301"), answer);
    assertEquals(location, field(answer, "Location"));
  }

  @Test
  void a_memento_is_for_ever_in_rdf_and_until_the_next_release_as_a_page() {
    String version = DOCUMENT + "/" + server.first().name();
    assertEquals("public, max-age=31536000, immutable", field(ask(version, "Accept: text/turtle"), "Cache-Control"));
    String page = ask(version, "Accept: text/html");
    assertEquals("public, no-cache", field(page, "Cache-Control"));
    assertTrue(!field(page, "Memento-Datetime").isEmpty(), page);
  }
}
