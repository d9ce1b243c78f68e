package be.overzicht.http;

import static be.overzicht.http.Answers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address says of language, page and form is heeded or refused. */
class SharedParametersTest {
  private static final LiveServer SERVER = LiveServer.shared();
  private static final String QUERY = "/sparql?query=SELECT%20%2A%20%7B%7D&";

  @ParameterizedTest
  @ValueSource(strings = {"/?lang=", "/?lang", "/?lang=fr", "/?lang=nl&lang=en", "/doc/initiatief?page=", "/feed?page=",
      "/doc/initiatief?page=1&page=2", "/doc/initiatief?format=", "/doc/initiatief?format=csv", "/catalog?format=ttl",
      "/doc/initiatief/lblod?lang=", "/search?q=a&page=", QUERY + "lang=", QUERY + "page=&format=html",
      QUERY + "page=x&format=html", QUERY + "page=0&format=html", QUERY + "format=", "/sparql?lang=xx"})
  void what_cannot_be_heeded_is_400_and_names_the_parameter(String path) {
    HttpResponse<String> answer = SERVER.get(path);
    assertEquals(400, answer.statusCode(), answer.body());
    String name = path.replaceAll(".*[?&](lang|page|format).*", "$1");
    assertTrue(answer.body().contains("\\\"" + (path.contains("page=") && path.contains("html") ? "page" : name)),
        answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?lang=nl", "/?lang=en-GB", "/?lang=nl&lang=nl", "/doc/initiatief?page=1", "/search?q=&lang=en",
      "/doc/initiatief?q=&sort=", QUERY + "page=1&format=html", "/?utm_source=letter"})
  void what_can_be_heeded_is(String path) {
    assertEquals(200, SERVER.get(path, "Accept", "text/html").statusCode());
  }

  /** One address of every kind of page, list, document and service that takes parameters. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/data", "/quality", "/over", "/vergelijk", "/open", "/search", "/suggest", "/query",
      "/query/c04-participations-of-my-municipality", "/doc", "/doc/initiatief", "/doc/initiatief.csv",
      "/doc/initiatief.atom", "/doc/initiatief/lblod", "/history/initiatief/lblod", "/ns/digitalisering", "/catalog",
      "/feed", "/dumps", "/releases.json", "/figure.svg", "/reconcile", "/sparql", "/nowhere"})
  void escapes_that_are_not_utf_8_are_400_everywhere(String path) {
    for (String spoiled : List.of("q=%FF", "q=%C3", "%E9=a", "q=100%", "q=%zz", "lang=nl&q=a%ED%A0%80")) {
      String answer = SERVER.raw("GET " + path + "?" + spoiled + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 400 "), path + "?" + spoiled + ": " + answer);
      String part = spoiled.substring(spoiled.indexOf('&') + 1);
      assertTrue(answer.contains("\\\"" + part + "\\\"") && answer.contains("UTF-8"), answer);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "sort=zzz | sort | -name", "sort=Name | sort | -participants", "sort=-status | sort | date",
      "sort=name&sort=date | sort | date",
      "about=zzz | about | initiatief/lblod", "about=initiatief/zzz | about | /id/",
      "q=a&q=b | q | b"})
  void a_list_names_what_it_cannot_do_and_what_it_can(String query, String name, String remedy) {
    for (String ending : List.of("", ".csv", ".json", ".ttl", ".xlsx", ".atom")) {
      HttpResponse<String> answer = SERVER.get("/doc/initiatief" + ending + "?" + query);
      assertEquals(400, answer.statusCode(), ending);
      assertTrue(answer.body().contains("\\\"" + name + "\\\"") && answer.body().contains(remedy), answer.body());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sort=-name", "sort=participants", "sort=status", "about=initiatief/lblod", "kind=",
      "about=", "q=%C3%AB", "q=100%25", "q=a&q=a"})
  void a_list_does_what_it_can(String query) {
    assertEquals(200, SERVER.get("/doc/initiatief.json?" + query).statusCode());
  }

  @Test
  void a_choice_left_empty_chooses_all() {
    assertEquals(SERVER.get("/doc/initiatief.csv").body(), SERVER.get("/doc/initiatief.csv?kind=&theme=").body());
  }

  @Test
  void a_language_of_the_address_is_that_of_the_page() {
    assertEquals("en", header(SERVER.get("/?lang=en", "Accept", "text/html"), "Content-Language"));
  }

  @Test
  void an_example_that_there_is_not_is_404() {
    assertEquals(404, SERVER.get("/sparql?example=nothing", "Accept", "text/csv").statusCode());
    assertEquals(404, SERVER.get("/sparql?example=", "Accept", "text/html").statusCode());
  }
}
