package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions as addresses, asked over HTTP; what they should answer stands beside the questions. */
class SavedQueryTest {
  private static final Path FOLDER = Path.of("ontology/questions");
  private static final String MINE = "/query/c04-participations-of-my-municipality";

  static Stream<String> questions() throws Exception {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".rq"))
          .map(name -> name.substring(0, name.length() - 3)).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void every_question_has_an_address_with_the_rows_expected_of_it(String id) throws Exception {
    List<String> expected = Files.readAllLines(FOLDER.resolve(id + ".csv"));
    HttpResponse<byte[]> answer = Site.running().get("/query/" + id + ".csv");
    List<String> rows = text(answer).lines().toList();
    assertEquals(200, answer.statusCode());
    assertEquals(expected.size(), rows.size());
    assertEquals(expected.get(0), rows.get(0));
  }

  @Test
  void a_reader_gets_the_answer_before_the_query() {
    String page = text(Site.running().get("/query/a05-joint-entries", "Accept", "text/html"));
    assertTrue(page.indexOf("id=\"answer\"") < page.indexOf("SELECT ?municipality"), page);
    assertTrue(page.contains("/query/a05-joint-entries.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-results+json", "application/json", "application/sparql-results+xml",
    "text/csv", "text/tab-separated-values"})
  void programs_choose_a_form_by_accept(String type) {
    HttpResponse<byte[]> answer = Site.running().get("/query/a01-how-many-entries", "Accept", type);
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").contains(
        type.equals("application/json") ? "json" : type));
    assertEquals(List.of("Accept, Accept-Encoding"), answer.headers().allValues("Vary"));
  }

  @Test
  void my_municipality_may_be_named_in_every_way_and_has_one_answer() {
    String byNumber = rows("0207451227");
    assertTrue(byNumber.lines().count() > 1, byNumber);
    for (String name : List.of("Gent", "Stad Gent", "44021", Site.running().base() + "/id/bestuurseenheid/0207451227")) {
      assertEquals(byNumber, rows(name), name);
    }
  }

  @Test
  void a_body_that_ended_is_answered_for_by_the_one_in_its_place() {
    assertEquals(rows("0697608063"), rows("Knesselare"));
  }

  @Test
  void another_municipality_has_another_answer() {
    assertTrue(!rows("Gent").equals(rows("Aalst")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?gemente=Gent", "?gemeente=Xqzzw", "?gemeente=http%3A%2F%2Fexample.org%2Fa"})
  void what_cannot_be_asked_is_named_and_not_answered(String query) {
    HttpResponse<byte[]> refused = Site.running().get(MINE + ".csv" + query);
    assertEquals(400, refused.statusCode());
    assertTrue(text(refused).contains("gemente") || text(refused).contains("gemeente: "), () -> text(refused));
  }

  @Test
  void a_name_that_nothing_bears_is_not_answered_with_the_one_that_looks_like_it() {
    HttpResponse<byte[]> refused = Site.running().get(MINE + ".csv?gemeente=Lubbek");
    assertEquals(400, refused.statusCode());
    assertTrue(text(refused).contains("Lubbeek"), () -> text(refused));
  }

  @Test
  void a_question_that_there_is_not_is_not_found() {
    assertEquals(404, Site.running().get("/query/nothing-of-the-kind.csv").statusCode());
  }

  @Test
  void an_example_of_the_editor_gives_rows_to_a_program() {
    HttpResponse<byte[]> answer = Site.running().get("/sparql?example=a01-how-many-entries", "Accept", "text/csv");
    assertEquals("entries\r\n27\r\n", text(answer));
  }

  @Test
  void an_answer_is_kept_until_the_next_release() {
    HttpResponse<byte[]> first = Site.running().get(MINE + ".csv?gemeente=Gent");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, Site.running().get(MINE + ".csv?gemeente=Gent", "If-None-Match", tag).statusCode());
    assertEquals(200, Site.running().get(MINE + ".csv?gemeente=Aalst", "If-None-Match", tag).statusCode());
  }

  private static String rows(String municipality) {
    return text(Site.running().get(MINE + ".csv?gemeente=" + URLEncoder.encode(municipality, StandardCharsets.UTF_8)));
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
