package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Poll;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server gives from its cache, told by its counters and over bare sockets, and what it never does. */
class KeptAnswersTest {
  private static final String DOCUMENT = "/doc/initiatief/lblod";
  private static final String QUERY = "/sparql?query=SELECT*%7B?s+?p+?o%7DORDER+BY+?s+?p+?o";

  @TempDir
  private Path folder;
  private LiveServer server;

  @BeforeEach
  void start() {
    server = LiveServer.start(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** A GET with these header fields, as bytes on a socket; the answer without its date. */
  private String ask(String method, String path, String... fields) {
    String request = method + " " + path + " HTTP/1.1\r\nHost: a.test\r\nConnection: close\r\n"
        + String.join("", Arrays.stream(fields).map(field -> field + "\r\n").toList()) + "\r\n";
    return server.raw(request).replaceFirst("(?m)^Date: .*\r\n", "");
  }

  private long figure(String name) {
    Matcher figure = Pattern.compile("(?m)^" + name + " ([\\d.E]+)$")
        .matcher(server.figures("/metrics").body());
    assertTrue(figure.find(), name);
    return (long) Double.parseDouble(figure.group(1));
  }

  private long hits() {
    return figure("http_cache_hits_total");
  }

  private static String status(String answer) {
    return answer.substring(9, 12);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      /                              | text/html
      /doc/initiatief/lblod          | text/html
      /doc/initiatief/lblod          | text/turtle
      /doc/initiatief/lblod          | application/ld+json
      /doc/initiatief/lblod.ttl      | text/html
      /doc/initiatief?page=1         | text/html
      /catalog                       | application/rdf+xml
      /feed                          | text/html
      /sparql                        | text/html
      /sparql                        | text/turtle
      /sparql?query=ASK%7B%7D        | text/html
      /sparql?query=ASK%7B%7D        | application/sparql-results+json
      /sparql?query=ASK%7B%7D&format=csv | text/html
      """)
  void who_asks_the_same_gets_the_same_without_its_being_made_again(String path, String accept) {
    for (String language : new String[] {"nl", "en"}) {
      for (String coding : new String[] {"gzip", "identity"}) {
        String[] plain = {"Accept: " + accept, "Accept-Language: " + language, "Accept-Encoding: " + coding};
        String first = ask("GET", path, plain);
        assertEquals("200", status(first), first);
        long before = hits();
        assertEquals(first, ask("GET", path, plain));
        assertEquals(before + 1, hits());
        assertEquals(first, ask("GET", path, plain[0], plain[1], plain[2], "Content-Length: 0"));
        assertEquals(before + 2, hits());
      }
    }
  }

  @Test
  void the_client_of_java_which_sends_a_length_of_nothing_gets_kept_answers() {
    server.get(DOCUMENT, "Accept", "text/turtle");
    long before = hits();
    server.get(DOCUMENT, "Accept", "text/turtle");
    assertEquals(before + 1, hits());
  }

  @Test
  void the_same_wish_in_other_words_is_the_same_form() {
    String turtle = ask("GET", DOCUMENT, "Accept: text/turtle");
    long before = hits();
    assertEquals(turtle, ask("GET", DOCUMENT, "Accept: image/png, text/turtle;q=0.9, text/html;q=0.1"));
    assertEquals(turtle, ask("GET", DOCUMENT, "Accept: image/png", "Accept: text/turtle"));
    assertEquals(before + 2, hits());
  }

  @Test
  void a_page_is_kept_in_each_language_by_itself() {
    String dutch = ask("GET", DOCUMENT, "Accept: text/html", "Accept-Language: nl");
    String english = ask("GET", DOCUMENT, "Accept: text/html", "Accept-Language: en");
    assertTrue(dutch.contains("<html lang=\"nl\"") && english.contains("<html lang=\"en\""));
    long before = hits();
    assertEquals(english, ask("GET", DOCUMENT, "Accept: text/html", "Accept-Language: en-GB, nl;q=0.5"));
    assertEquals(dutch, ask("GET", DOCUMENT, "Accept: text/html", "Accept-Language: fr"));
    assertEquals(before + 2, hits());
    assertTrue(ask("GET", DOCUMENT + "?lang=en", "Accept: text/html", "Accept-Language: nl").contains("lang=\"en\""));
  }

  @Test
  void a_head_and_a_condition_are_answered_from_what_a_get_left() {
    String got = ask("GET", DOCUMENT + ".ttl");
    String etag = got.replaceFirst("(?s).*\nETag: (\\S+)\r\n.*", "$1");
    long before = hits();
    assertEquals(got.substring(0, got.indexOf("\r\n\r\n") + 4), ask("HEAD", DOCUMENT + ".ttl"));
    assertEquals("304", status(ask("GET", DOCUMENT + ".ttl", "If-None-Match: \"other\"", "If-None-Match: " + etag)));
    assertEquals(got, ask("GET", DOCUMENT + ".ttl", "If-None-Match: \"other\""));
    assertEquals(before + 3, hits());
    assertEquals("412", status(ask("GET", DOCUMENT + ".ttl", "If-Match: \"other\"")));
    assertEquals(before + 3, hits());
  }

  @Test
  void what_was_kept_of_a_release_is_not_given_for_another() {
    String first = ask("GET", QUERY, "Accept: text/csv");
    String page = ask("GET", DOCUMENT, "Accept: text/html");
    server.releases().publish(TinyReleases.FIRST.replace("Lokale besluiten", "Nieuwe naam"));
    Poll.until("the release is served", Duration.ofSeconds(10),
        () -> server.get("/health").body().contains("\"release\"") && !ask("GET", DOCUMENT).contains("Lokale besluiten"));
    assertTrue(ask("GET", QUERY, "Accept: text/csv").contains("Nieuwe naam"));
    assertNotEquals(first, ask("GET", QUERY, "Accept: text/csv"));
    assertNotEquals(page, ask("GET", DOCUMENT, "Accept: text/html"));
    long before = hits();
    assertFalse(ask("GET", DOCUMENT, "Accept: text/html").contains("Lokale besluiten"));
    assertEquals(before + 1, hits());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "/health", "/.well-known/security.txt", "/nowhere", "/doc/initiatief/nobody",
      "/dumps/latest/overzicht.nq", "/id/initiatief/lblod",
      "/sparql?query=SELECT%20(RAND()%20AS%20%3Fr)%20%7B%7D", "/sparql?query=SELECT", "/suggest?q=lo",
      "/sparql?query=ASK%7B%7D&format=nothing"})
  void what_may_change_or_fails_or_leads_elsewhere_is_never_kept(String path) {
    ask("GET", path);
    long before = hits();
    ask("GET", path);
    ask("GET", path);
    assertEquals(before, hits());
  }

  @Test
  void downloads_and_the_page_of_a_release_are_never_kept_since_they_may_be_pruned() {
    String release = "/dumps/" + server.first().name();
    for (String path : new String[] {release, release + "/overzicht.nq", release + "/overzicht.nq.gz"}) {
      assertEquals("200", status(ask("GET", path)));
      long before = hits();
      assertEquals("200", status(ask("GET", path)));
      assertEquals(before, hits());
    }
  }

  @Test
  void a_withdrawn_thing_is_gone_at_once_and_not_kept() {
    assertEquals("200", status(ask("GET", DOCUMENT + ".ttl")));
    server.releases().publish(TinyReleases.FIRST.replaceAll("(?m)^<~/id/initiatief/lblod>.*\n", ""));
    Poll.until("it is gone", Duration.ofSeconds(10), () -> status(ask("GET", DOCUMENT + ".ttl")).equals("410"));
    long before = hits();
    assertEquals("410", status(ask("GET", DOCUMENT + ".ttl")));
    assertEquals(before, hits());
  }

  @Test
  void a_wish_for_another_day_is_not_answered_with_today() {
    ask("GET", DOCUMENT, "Accept: text/turtle");
    String then = ask("GET", DOCUMENT, "Accept: text/turtle", "Accept-Datetime: Tue, 01 Dec 2020 00:00:00 GMT");
    assertEquals("302", status(then));
  }

  @Test
  void a_query_by_post_neither_takes_nor_leaves_anything() {
    server.post("/sparql", "query=ASK%7B%7D");
    long before = hits();
    server.post("/sparql", "query=ASK%7B%7D");
    server.get("/sparql?query=ASK%7B%7D");
    assertEquals(before, hits());
  }

  @Test
  void what_is_kept_is_counted_in_bytes() {
    long before = figure("http_cache_bytes");
    String answer = ask("GET", QUERY, "Accept: text/csv");
    assertTrue(figure("http_cache_bytes") >= before + answer.length() / 2, () -> "of " + answer.length());
  }
}
