package be.overzicht.http.page;

import static be.overzicht.http.page.SmallTown.PAGES;
import static be.overzicht.http.page.SmallTown.URIS;
import static be.overzicht.http.page.SmallTown.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.http.problem.ProblemDetails;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages say, and that they say it safely. */
class PagesTest {
  private static final Map<String, List<String>> ENGLISH = Map.of("lang", List.of("en"));

  @Test
  void texts_of_the_data_and_of_the_reader_are_escaped() {
    String thing = PAGES.thing(at("/doc/initiatief/een"), URIS.id("initiatief", "een"));
    assertTrue(thing.contains("&lt;b&gt;oproep&lt;/b&gt;"));
    assertFalse(thing.contains("<script>alert"));
    String search = PAGES.search(at("/search", Map.of("q", List.of("\"><script>alert(1)</script>"))));
    assertFalse(search.contains("<script>alert"));
    String problem = PAGES.problem(at("/<img onerror=x>"), ProblemDetails.of(499, "<i>", "<img src=x>", "/"));
    assertFalse(problem.contains("<img") || problem.contains("<i>"));
  }

  @Test
  void names_stand_for_addresses_and_links_stay_on_the_server() {
    String page = PAGES.thing(at("/doc/initiatief/twee"), URIS.id("initiatief", "twee"));
    assertTrue(page.contains("href=\"/doc/initiatief/een\""));
    assertFalse(Pattern.compile("<a href=\"http://overzicht\\.test").matcher(page).find());
  }

  @Test
  void a_page_shows_what_points_to_it_and_its_source() {
    String page = PAGES.thing(at("/doc/initiatief/een"), URIS.id("initiatief", "een"));
    assertTrue(page.contains("Tweede project") && page.contains("De krant") && page.contains("maart 2017"));
  }

  @Test
  void what_a_page_or_an_entry_says_already_it_does_not_say_again() {
    String page = PAGES.thing(at("/doc/initiatief/twee"), URIS.id("initiatief", "twee"));
    String others = page.substring(page.indexOf("Ook bekend als"));
    assertTrue(others.substring(0, others.indexOf("</dd>")).contains("Het vervolg"), others);
    assertFalse(others.substring(0, others.indexOf("</dd>")).contains("Tweede project"), others);
    String list = PAGES.list(at("/doc/initiatief"), "initiatief");
    assertEquals(1, list.split("<li>project</li>", -1).length - 1, list);
  }

  @Test
  void a_literal_in_a_form_that_nobody_expects_is_shown_as_it_is() {
    String page = PAGES.thing(at("/doc/bron/krant"), URIS.id("bron", "krant"));
    assertTrue(page.contains(">veel<") && page.contains(">1<"), page);
  }

  @Test
  void a_dissolved_authority_tells_what_took_its_place() {
    String page = PAGES.thing(at("/doc/bestuurseenheid/0000000001"), URIS.id("bestuurseenheid", "0000000001"));
    assertTrue(page.contains("Vandaag: Gemeente Nieuw") && page.contains("opgeheven op 1 januari 2019"));
  }

  @Test
  void the_map_names_who_takes_part_without_coordinates() {
    String front = PAGES.front(at("/"));
    String apart = front.substring(front.indexOf("<p class=\"apart\">"));
    apart = apart.substring(0, apart.indexOf("</p>"));
    assertTrue(apart.contains("/doc/bestuurseenheid/0000000002") && apart.contains("De Vereniging"), apart);
    assertFalse(apart.contains("/doc/bestuurseenheid/0000000001"), "what it became stands for it: " + apart);
  }

  @Test
  void every_page_is_in_the_language_asked_for_and_all_its_links_keep_it() {
    Pattern inside = Pattern.compile("<a [^>]*href=\"(/[^\"]*)\"");
    List<String> pages = Stream.of(PAGES.front(at("/", ENGLISH)), PAGES.concepts(at("/doc", ENGLISH)),
        PAGES.list(at("/doc/initiatief", ENGLISH), "initiatief"), PAGES.search(at("/search", ENGLISH)),
        PAGES.thing(at("/doc/initiatief/een", ENGLISH), URIS.id("initiatief", "een"))).toList();
    for (String page : pages) {
      assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), page.substring(0, 60));
      List<String> lost = inside.matcher(page).results().map(match -> match.group(1))
          .filter(href -> !href.contains("lang=") && !href.matches(".*\\.[a-z]{2,6}(\\?.*)?")).toList();
      assertEquals(List.of(), lost);
    }
  }

  @Test
  void machines_read_who_and_what_without_scripts() {
    String page = PAGES.thing(at("/doc/initiatief/een"), URIS.id("initiatief", "een"));
    assertTrue(page.contains("\"@type\":\"Project\"") && page.contains("hreflang=\"en\""));
    assertTrue(page.contains("type=\"text/turtle\" title=\"Turtle\" href=\"/doc/initiatief/een.ttl\""));
    assertTrue(page.contains("\\u003cscript>alert"));
    assertTrue(PAGES.front(at("/")).contains("\"@type\":\"WebSite\""));
    assertTrue(PAGES.list(at("/doc/initiatief"), "initiatief").contains("\"@type\":\"CollectionPage\""));
    assertTrue(PAGES.quality(at("/quality")).contains("\"url\":\"http://overzicht.test/quality\""));
  }

  @Test
  void what_is_not_found_suggests_what_may_be_meant() {
    String page = PAGES.problem(at("/doc/initiatief/tweede-projekt"), ProblemDetails.of(404, "Not found", "x", "/"));
    assertTrue(page.contains("href=\"/doc/initiatief/twee\""));
    ProblemDetails nothing = ProblemDetails.of(404, "Not found", "x", "/");
    assertTrue(PAGES.problem(at("/doc/initiatieven"), nothing).contains("<a href=\"/doc/initiatief\">Initiatieven"));
    assertTrue(PAGES.problem(at("/zoeken"), nothing).contains("<li><a href=\"/search\">"));
  }

  @Test
  void a_problem_is_told_in_the_language_of_the_reader() {
    String page = PAGES.problem(at("/nergens"), ProblemDetails.of(404, "Not found", "Nothing is here", "/nergens"));
    assertTrue(page.contains("<h1>Niets gevonden</h1>") && page.contains("<span lang=\"en\">Nothing is here</span>"));
  }

  @Test
  void the_history_of_a_thing_reads_as_sentences_not_as_triples() {
    String source = "<http://purl.org/dc/terms/isPartOf> <" + URIS.id("initiatief", "een") + ">";
    String name = "<http://www.w3.org/2004/02/skos/core#altLabel> \"De \\\"kleine\\\"\"@nl";
    String page = PAGES.history(at("/history/initiatief/twee"), new HistoryListing(URIS.id("initiatief", "twee"),
        List.of(new HistoryListing.Version("r", "2026-01-01T00:00:00Z", "update", List.of(source, name), List.of(),
            List.of()))));
    assertTrue(page.contains("href=\"/doc/initiatief/een\"") && page.contains("De \"kleine\""), page);
    assertFalse(page.contains("&lt;http"));
  }
}
