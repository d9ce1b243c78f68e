package be.overzicht.http.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.CsvRows;
import be.overzicht.testing.Site;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number and share that pages show of counts, counted again from the tables by code that the pages do not use. */
class RecountTest {
  private static final List<Map<String, String>> OBSERVATIONS = CsvRows.read(Path.of("data/observations.csv"));
  private static final Pattern TILE = Pattern.compile("<span class=\"number\"><a href=\"[^\"]*\">([^<]+)</a>");
  private static final Pattern SHARE = Pattern.compile("text-anchor=\"end\">(\\d+)\\h*%</text>");

  static Set<String> counted() {
    return OBSERVATIONS.stream().map(row -> row.get("initiative")).collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("counted")
  void an_initiative_shows_every_count_of_it_and_no_other(String initiative) {
    List<Long> expected = OBSERVATIONS.stream().filter(row -> row.get("initiative").equals(initiative))
        .map(row -> Long.parseLong(row.get("count"))).sorted().toList();
    assertEquals(expected, numbers(section(page("/doc/initiatief/" + initiative), "observations")));
  }

  @ParameterizedTest
  @MethodSource("counted")
  void a_share_is_shown_of_a_whole_that_the_table_names_and_of_nothing_else(String initiative) {
    String page = page("/doc/initiatief/" + initiative);
    List<Long> shown = SHARE.matcher(page).results().map(found -> Long.parseLong(found.group(1))).sorted().toList();
    List<Long> expected = new ArrayList<>();
    for (Map<String, String> row : OBSERVATIONS) {
      if (row.get("initiative").equals(initiative) && !row.get("out_of").isEmpty()) {
        expected.add(Math.round(100.0 * Long.parseLong(row.get("count")) / Long.parseLong(first(row).get("count"))));
      }
    }
    Collections.sort(expected);
    assertEquals(expected, shown);
  }

  @Test
  void the_trajectory_says_how_many_entered_in_both_readings() {
    List<Map<String, String>> entries = CsvRows.read(Path.of("data/entries.csv"));
    Map<String, String> kinds = CsvRows.read(Path.of("data/authorities.csv")).stream()
        .collect(Collectors.toMap(row -> row.get("kbo"), row -> row.get("kind")));
    Set<String> bodies = entries.stream().flatMap(row -> Stream.of(row.get("authorities").split(";")))
        .collect(Collectors.toSet());
    long alone = entries.stream().filter(row -> !row.get("authorities").contains(";"))
        .filter(row -> kinds.get(row.get("authorities")).equals("gemeente")).count();
    long writtenTo = OBSERVATIONS.stream().filter(row -> row.get("id").endsWith("aangeschreven"))
        .mapToLong(row -> Long.parseLong(row.get("count"))).sum();
    String said = section(page("/doc/ondersteuningstraject/ondersteuningstraject-i-monitor"), "entries-counted");
    assertTrue(said.contains(entries.size() + ": "), said);
    assertTrue(said.contains(alone + " × gemeente"), said);
    assertTrue(said.contains(bodies.size() + ": "), said);
    assertTrue(said.contains(Math.round(100.0 * entries.size() / writtenTo) + "\u00a0% als een inschrijving"), said);
    assertTrue(said.contains(Math.round(100.0 * bodies.size() / writtenTo) + "\u00a0% als elk bestuur"), said);
  }

  @Test
  void two_sources_that_contradict_each_other_stand_in_one_tile() {
    String tiles = section(page("/doc/initiatief/city-of-things-2018"), "observations");
    String tile = Stream.of(tiles.split("<li>")).filter(each -> each.contains("<h3>Goedgekeurde projecten</h3>"))
        .findFirst().orElseThrow();
    assertEquals(List.of(20L, 21L), numbers(tile));
    assertEquals(2, tile.split("/doc/bron/", -1).length - 1, tile);
  }

  @Test
  void a_response_in_per_cent_is_no_count_of_authorities() {
    String tiles = section(page("/doc/initiatief/i-monitor-2016"), "observations");
    assertTrue(tiles.contains(">82</a>") && tiles.contains("procent van de gemeenten"), tiles);
    assertFalse(page("/doc/initiatief/i-monitor-2016").contains("class=\"funnel\""));
  }

  /** The whole at the beginning of what a count is a part of. */
  private static Map<String, String> first(Map<String, String> row) {
    return row.get("out_of").isEmpty() ? row : first(OBSERVATIONS.stream()
        .filter(each -> each.get("id").equals(row.get("out_of"))).findFirst().orElseThrow());
  }

  private static List<Long> numbers(String html) {
    return TILE.matcher(html).results().map((MatchResult found) -> Long.parseLong(found.group(1).replace(".", "")))
        .sorted().toList();
  }

  private static String page(String path) {
    return new String(Site.running().get(path + "?lang=nl", "Accept", "text/html").body(), StandardCharsets.UTF_8);
  }

  private static String section(String page, String id) {
    int from = page.indexOf("id=\"" + id + "\"");
    assertTrue(from >= 0, () -> "no section " + id);
    return page.substring(from, page.indexOf("</section>", from));
  }
}
