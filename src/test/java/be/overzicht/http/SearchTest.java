package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.CsvRows;
import be.overzicht.testing.Site;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people look for who know a theme by another word, or a thing by an identifier of others. */
class SearchTest {
  private static final Site SITE = Site.running();

  @ParameterizedTest
  @CsvSource({"cyberveiligheid, nl, Loopt nu rond cyberveiligheid", "cybersecurity, nl, Loopt nu rond cyberveiligheid",
      "information security, en, Running now on cyber security", "e-loket, nl, Loopt nu rond digitale dienstverlening"})
  void a_theme_by_any_of_its_names_leads_to_what_runs_before_all_else(String words, String language, String heading) {
    String page = page(words, language);
    assertTrue(page.contains("<h2>" + heading + "</h2>"), page);
    assertEquals(page.indexOf("<h2>"), page.indexOf("<h2>" + heading), "it comes first");
    String first = page.substring(page.indexOf(heading), page.indexOf("</section>", page.indexOf(heading)));
    assertTrue(first.contains("class=\"badge") && first.contains("href=\"/doc/initiatief?theme="), first);
  }

  @Test
  void every_identifier_of_lblod_leads_to_the_body_that_its_table_names() throws IOException {
    for (var row : CsvRows.read(Path.of("data/lblod-bodies.csv")).subList(0, 5)) {
      assertEquals(SITE.base() + "/id/bestuurseenheid/" + row.get("authority"),
          found(row.get("uri")).get(0).get("uri").asText());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/initiatief/lblod", "/id/concept/thema/cyberveiligheid"})
  void our_own_uri_leads_to_its_thing_alone(String path) throws IOException {
    JsonNode found = found(SITE.base() + path);
    assertEquals(1, found.size());
    assertEquals(SITE.base() + path, found.get(0).get("uri").asText());
  }

  @Test
  void as_many_come_as_are_wanted_and_a_number_that_cannot_be_heeded_is_told() throws IOException {
    assertEquals(2, new JsonMapper().readTree(SITE.get("/search?q=gemeente&limit=2", "Accept", "application/json").body())
        .size());
    for (String limit : new String[] {"0", "61", "-1", "", "x", "1e1", "%C2%B2"}) {
      assertEquals(400, SITE.get("/search?q=gemeente&limit=" + limit).statusCode(), limit);
    }
  }

  @Test
  void who_finds_nothing_is_led_on() {
    String page = page("xyzzyq", "nl");
    assertTrue(page.contains("href=\"/doc/initiatief?lang=nl\"") && page.contains("href=\"/over?lang=nl\""), page);
  }

  private static JsonNode found(String words) throws IOException {
    return new JsonMapper().readTree(SITE.get("/search?q=" + encoded(words), "Accept", "application/json").body());
  }

  private static String page(String words, String language) {
    return new String(SITE.get("/search?lang=" + language + "&q=" + encoded(words), "Accept", "text/html").body(),
        StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
