package be.overzicht.http.page;

import static be.overzicht.http.page.SmallTown.PAGES;
import static be.overzicht.http.page.SmallTown.URIS;
import static be.overzicht.http.page.SmallTown.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.http.page.table.CsvText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists narrow down alike as page, as CSV and as data. */
class ListsTest {
  private static final String PATH = "/doc/initiatief";

  @Test
  void a_facet_narrows_the_list_and_can_be_undone() {
    Map<String, List<String>> query = Map.of("kind", List.of("project"));
    assertEquals(List.of(URIS.id("initiatief", "twee")), PAGES.listMembers(at(PATH, query), "initiatief"));
    assertTrue(PAGES.list(at(PATH, query), "initiatief").contains("1 gevonden"));
  }

  @Test
  void values_of_one_facet_add_up_and_facets_meet() {
    assertEquals(2, members(Map.of("kind", List.of("project", "oproep"))));
    assertEquals(0, members(Map.of("kind", List.of("project"), "year", List.of("2017"))));
  }

  @Test
  void words_and_pointing_things_narrow_too() {
    assertEquals(1, members(Map.of("q", List.of("TWEEDE"))));
    assertEquals(1, members(Map.of("about", List.of("initiatief/een"))));
    assertEquals(0, members(Map.of("about", List.of("nothing/here"))));
  }

  @Test
  void parameters_that_mean_nothing_are_no_fault() {
    assertEquals(2, members(Map.of("page", List.of("-1"), "sort", List.of("?"), "x", List.of("y"))));
    assertEquals(0, members(Map.of("page", List.of("9999999"))));
    assertEquals(0, members(Map.of("kind", List.of("no-such-kind"))));
  }

  @ParameterizedTest
  @CsvSource({"'',een twee", "name,een twee", "-name,twee een", "date,een twee", "-date,een twee",
      "participants,een twee", "-participants,twee een", "nonsense,een twee"})
  void the_address_orders_the_list_by_name_date_or_participants(String sort, String expected) {
    List<String> members = PAGES.listMembers(at(PATH, Map.of("sort", List.of(sort))), "initiatief");
    assertEquals(expected, String.join(" ", members).replace(URIS.id("initiatief", ""), ""));
  }

  @Test
  void a_participant_counts_once_on_the_page_and_in_the_csv_which_has_the_order_of_the_page() {
    Map<String, List<String>> most = Map.of("sort", List.of("-participants"));
    String page = PAGES.list(at(PATH, most), "initiatief");
    assertTrue(page.contains("<li>3 deelnemers</li>") && page.contains("<strong>Meeste deelnemers</strong>"), page);
    String[] lines = csv(most).split("\r\n");
    assertTrue(lines[0].contains(",participants,kind_uri,"), lines[0]);
    assertTrue(lines[1].contains("/twee,") && lines[1].contains(",3,http://overzicht.test/id/concept/soort/"), lines[1]);
    assertTrue(lines[2].contains(",0,http://overzicht.test/id/concept/soort/"), lines[2]);
  }

  @Test
  void words_are_looked_for_in_the_order_and_the_choice_that_stand_already() {
    String page = PAGES.list(at(PATH, Map.of("sort", List.of("-participants"), "about", List.of("bron/krant"),
        "kind", List.of("oproep"))), "initiatief");
    assertTrue(page.contains("name=\"sort\" value=\"-participants\"") && page.contains("name=\"kind\" value=\"oproep\"")
        && page.contains("name=\"about\" value=\"bron/krant\""), page);
  }

  @Test
  void csv_quotes_what_needs_it() {
    String[] lines = csv(Map.of()).split("\r\n");
    assertEquals(3, lines.length);
    assertTrue(lines[0].startsWith("uri,name,kind,"));
    assertTrue(lines[1].startsWith("http://overzicht.test/id/initiatief/een,"
        + "\"Eerste <b>oproep</b>, \"\"met\"\" komma\",oproep"));
  }

  private static String csv(Map<String, List<String>> query) {
    return CsvText.write(PAGES.listTable(at(PATH, query), "initiatief", "http://licence.test/"));
  }

  private static int members(Map<String, List<String>> query) {
    return PAGES.listMembers(at(PATH, query), "initiatief").size();
  }
}
