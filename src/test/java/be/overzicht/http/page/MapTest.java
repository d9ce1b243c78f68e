package be.overzicht.http.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.CsvRows;
import be.overzicht.testing.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The map of the front page, held against the tables. */
class MapTest {
  private static final Pattern REGION =
      Pattern.compile("<a href=\"/doc/bestuurseenheid/(\\d+)\\?lang=nl\" tabindex=\"-1\"><title>[^<]+</title><path class=\"([a-z-]+)\"");
  private static final int MOST = 20_000;
  private static String map;
  private static final Map<String, String> LOOKS = new HashMap<>();

  @BeforeAll
  static void read() {
    String page = new String(Site.running().get("/?lang=nl", "Accept", "text/html").body(), StandardCharsets.UTF_8);
    int from = page.indexOf("<svg class=\"region-map\"");
    map = page.substring(from, page.indexOf("</svg>", from));
    Matcher regions = REGION.matcher(map);
    while (regions.find()) {
      LOOKS.put(regions.group(1), regions.group(2));
    }
  }

  @Test
  void every_municipality_of_today_is_on_it_with_the_credit_for_its_outline() {
    Set<String> today = CsvRows.read(Path.of("data/authorities.csv")).stream()
        .filter(row -> row.get("kind").equals("gemeente") && row.get("valid_to").isEmpty())
        .map(row -> row.get("kbo")).collect(Collectors.toSet());
    assertEquals(today, LOOKS.keySet());
    assertTrue(map.contains("<desc>Bron: Statistics Belgium"), map.substring(0, 400));
  }

  @Test
  void who_takes_part_by_a_row_of_the_table_has_the_colour_of_it() {
    for (Map<String, String> row : CsvRows.read(Path.of("data/participations.csv"))) {
      if (LOOKS.containsKey(row.get("authority"))) {
        assertEquals("took-part", LOOKS.get(row.get("authority")), row.get("id"));
      }
    }
  }

  @Test
  void who_has_another_tie_only_has_the_colour_of_the_strongest() {
    List<Map<String, String>> involvements = CsvRows.read(Path.of("data/involvements.csv"));
    for (Map.Entry<String, String> look : LOOKS.entrySet()) {
      Set<String> ties = involvements.stream().filter(row -> row.get("authority").equals(look.getKey()))
          .map(row -> row.get("tie")).collect(Collectors.toSet());
      if (ties.contains("bijdrage")) {
        assertTrue(Set.of("took-part", "contributed").contains(look.getValue()), look::toString);
      } else if (ties.contains("gezien")) {
        assertTrue(Set.of("took-part", "contributed", "seen").contains(look.getValue()), look::toString);
      }
      assertTrue(!look.getValue().equals("nothing") || ties.isEmpty(), look::toString);
    }
    assertEquals(Set.of("took-part", "contributed", "seen", "nothing"), Set.copyOf(LOOKS.values()));
  }

  @Test
  void it_is_small() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(map.getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(out.size() <= MOST, out.size() + " bytes");
  }
}
