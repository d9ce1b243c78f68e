package be.overzicht.http;

import static be.overzicht.http.Answers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
