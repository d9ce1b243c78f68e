package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.CsvRows;
import be.overzicht.testing.Site;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

/** Lists taken away as workbook, JSON and GeoJSON, held against the tables that they are made of. */
class TakeAwayTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Map<String, String>> PARTICIPATIONS = table("participations");
  private static final Map<String, Map<String, String>> AUTHORITIES =
      table("authorities").stream().collect(Collectors.toMap(row -> row.get("kbo"), row -> row));
  private static final Map<String, Map<String, String>> INITIATIVES =
      table("initiatives").stream().collect(Collectors.toMap(row -> row.get("id"), row -> row));

  @Test
  void every_list_is_a_table_in_every_language() {
    List<String> lists = Pattern.compile("href=\"(/doc/[a-z-]+)[\"?]").matcher(new String(get("/doc").body(),
        StandardCharsets.UTF_8)).results().map(link -> link.group(1)).distinct().toList();
    assertTrue(lists.contains("/doc/aanspraak"), lists.toString());
    for (String list : lists) {
      for (String language : List.of("nl", "en")) {
        String header = new String(get(list + ".csv?lang=" + language).body(), StandardCharsets.UTF_8).lines().findFirst()
            .orElse("");
        assertTrue(header.contains(","), list + " " + language + ": " + header);
      }
    }
  }

  @Test
  void all_participations_are_a_workbook_with_names_and_numbers_in_columns_of_their_own() throws IOException {
    Map<String, Map<String, String>> found = new HashMap<>();
    for (Map<String, String> row : sheet(get("/doc/deelname.xlsx?lang=nl").body(), 0)) {
      found.put(row.get("Adres").replaceFirst(".*/", ""), row);
    }
    assertEquals(PARTICIPATIONS.size(), found.size());
    for (Map<String, String> source : PARTICIPATIONS) {
      Map<String, String> row = found.get(source.get("id"));
      assertEquals(source.get("authority"), row.get("KBO-nummer"), source::toString);
      assertEquals(INITIATIVES.get(source.get("initiative")).get("name_nl"), row.get("Initiatief"));
      assertEquals(source.get("date"), row.get("Datum"));
      assertEquals(source.get("role"), row.get("Rol"));
      assertEquals("deelname", row.get("Soort band"));
      assertFalse(row.get("Bron").isEmpty());
      if (!source.get("authority").isEmpty()) {
        Map<String, String> authority = AUTHORITIES.get(source.get("authority"));
        assertEquals(authority.get("nis"), row.get("NIS-code"));
        assertEquals(authority.get("kind"), row.get("Soort bestuur of organisatie").toLowerCase());
        assertEquals(authority.get("kind").equals("provincie"), !row.get("Gemeente").contains(authority.get("name")));
      }
    }
  }

  @Test
  void a_workbook_tells_on_its_second_sheet_where_everything_is_from() throws IOException {
    String all = sheet(get("/doc/deelname.xlsx?lang=en").body(), 1).toString();
    String release = JSON.readTree(get("/doc/deelname.json").body()).path("release").textValue();
    for (String expected : List.of(release, "licentie", "Known participations only", "KBO number",
        "(dig:deelnemer) → ", "/doc/deelname?lang=en")) {
      assertTrue(all.contains(expected), expected + " in " + all);
    }
    assertTrue(sheet(get("/doc/deelname.xlsx?lang=en").body(), 0).get(0).containsKey("NIS code"));
  }

  @Test
  void every_cell_of_a_workbook_is_a_text() throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(get("/doc/initiatief.xlsx").body()))) {
      Set<CellType> types = book.getSheets().toList().stream().flatMap(sheet -> rows(sheet).stream())
          .flatMap(row -> row.stream()).filter(cell -> cell != null).map(cell -> cell.getType()).collect(Collectors.toSet());
      types.remove(CellType.EMPTY);
      assertEquals(Set.of(CellType.STRING), types);
    }
  }

  @Test
  void a_workbook_made_twice_has_the_same_bytes() {
    HttpResponse<byte[]> one = get("/doc/initiatief.xlsx?kind=project&not=kept");
    HttpResponse<byte[]> two = get("/doc/initiatief.xlsx?kind=project&not=kept");
    assertArrayEquals(one.body(), two.body());
    assertEquals(304, Site.running().get("/doc/initiatief.xlsx?kind=project&not=kept", "If-None-Match",
        one.headers().firstValue("ETag").orElseThrow()).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"deelname", "initiatief", "bestuurseenheid", "betrokkenheid", "bron", "waarneming", "concept",
    "organisatie", "fase", "inlichting", "aanspraak", "evenement", "geometrie", "veranderingsgebeurtenis"})
  void json_leads_from_page_to_page_and_a_member_is_always_a_list_or_never(String concept) throws IOException {
    List<JsonNode> items = all("/doc/" + concept + ".json");
    Map<String, Boolean> lists = new HashMap<>();
    Set<String> uris = new TreeSet<>();
    for (JsonNode item : items) {
      assertTrue(uris.add(item.path("uri").textValue()));
      item.properties().forEach(member -> {
        assertFalse(member.getValue().isObject(), member::getKey);
        boolean isList = member.getValue().isArray();
        assertEquals(isList, lists.computeIfAbsent(member.getKey(), key -> isList), concept + " " + member.getKey());
      });
    }
    assertEquals(JSON.readTree(get("/doc/" + concept + ".json").body()).path("total").intValue(), items.size());
  }

  @ParameterizedTest
  @CsvSource({"role=trekker,role,trekker", "role=partner,role,partner", "initiative=lblod,initiative,lblod"})
  void the_filters_of_the_list_hold_for_what_is_taken_away(String filter, String column, String value) throws IOException {
    Set<String> expected = PARTICIPATIONS.stream().filter(row -> row.get(column).equals(value))
        .map(row -> row.get("id")).collect(Collectors.toCollection(TreeSet::new));
    Set<String> json = all("/doc/deelname.json?" + filter).stream()
        .map(item -> item.path("uri").textValue().replaceFirst(".*/", "")).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, json);
    assertEquals(expected.size(), sheet(get("/doc/deelname.xlsx?" + filter).body(), 0).size());
  }

  @Test
  void a_member_has_a_label_and_the_address_beside_it() throws IOException {
    JsonNode lblod = all("/doc/initiatief.json?lang=en").stream()
        .filter(item -> item.path("uri").textValue().endsWith("/lblod")).findFirst().orElseThrow();
    Map<String, String> source = INITIATIVES.get("lblod");
    assertEquals(source.get("name_en"), lblod.path("name").textValue());
    assertEquals(Site.running().base() + "/id/concept/initiatiefsoort/" + source.get("kind"),
        lblod.path("kind_uri").textValue());
    assertEquals(source.get("themes").split(";").length, lblod.path("theme_uri").size());
    assertEquals(lblod.path("theme_uri").size(), lblod.path("theme").size());
  }

  @Test
  void outlines_are_those_of_the_table_with_the_longitude_first() throws Exception {
    JsonNode places = JSON.readTree(get("/doc/bestuurseenheid.geojson?kind=gemeente&existing=yes").body());
    Map<String, String> outlines =
        table("geometries").stream().collect(Collectors.toMap(row -> row.get("nis"), row -> row.get("wkt")));
    assertTrue(places.path("attribution").textValue().contains("Statbel"));
    assertEquals(AUTHORITIES.values().stream()
        .filter(row -> row.get("kind").equals("gemeente") && row.get("valid_to").isEmpty()).count(),
        places.path("features").size());
    WKTReader reader = new WKTReader();
    for (JsonNode feature : places.path("features")) {
      Geometry expected = reader.read(outlines.get(feature.path("properties").path("nis").textValue()));
      assertTrue(expected.equalsExact(reader.read(wkt(feature.path("geometry")))), feature.path("id")::textValue);
    }
  }

  @Test
  void what_has_no_place_of_its_own_is_told_so() {
    HttpResponse<byte[]> refused = get("/doc/bron.geojson");
    assertEquals(404, refused.statusCode());
    assertTrue(new String(refused.body(), StandardCharsets.UTF_8).contains("/doc/bron.json"));
    assertFalse(links("/doc/bron").contains("geo+json"));
    assertTrue(links("/doc/deelname").contains("geo+json"));
  }

  @Test
  void plain_json_of_a_list_is_flat_and_that_of_a_thing_is_its_json_ld() {
    assertEquals("application/json", type(get("/doc/initiatief", "Accept", "application/json")));
    assertEquals("application/ld+json", type(get("/doc/initiatief", "Accept", "application/ld+json, application/json")));
    assertEquals("application/ld+json", type(get("/doc/initiatief/lblod", "Accept", "application/json")));
    HttpResponse<byte[]> moved = get("/doc/initiatief/lblod.json");
    assertEquals(301, moved.statusCode());
    assertEquals("/doc/initiatief/lblod.jsonld", moved.headers().firstValue("Location").orElse(""));
    assertEquals(404, get("/doc/initiatief/nothing-of-the-kind.json").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "xlsx", "geojson"})
  void words_follow_the_reader_and_the_answer_says_so(String ending) {
    HttpResponse<byte[]> english = get("/doc/bestuurseenheid." + ending, "Accept-Language", "en");
    assertTrue(english.headers().firstValue("Vary").orElse("").contains("Accept-Language"));
    assertEquals("en", english.headers().firstValue("Content-Language").orElse(""));
    HttpResponse<byte[]> dutch = get("/doc/bestuurseenheid." + ending);
    assertFalse(english.headers().firstValue("ETag").equals(dutch.headers().firstValue("ETag")));
  }

  private static String wkt(JsonNode geometry) {
    String points = geometry.path("coordinates").toString().replaceAll("\\[(-?[\\d.]+),(-?[\\d.]+)\\]", "$1 $2")
        .replace('[', '(').replace(']', ')');
    return geometry.path("type").textValue().toUpperCase() + " " + points;
  }

  private static List<JsonNode> all(String first) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    for (String next = first; !next.isEmpty();) {
      JsonNode page = JSON.readTree(get(next).body());
      page.path("items").forEach(items::add);
      next = page.path("next").asText("").replace(Site.running().base(), "");
    }
    return items;
  }

  /** The rows of a sheet, from heading to text. */
  private static List<Map<String, String>> sheet(byte[] workbook, int number) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      List<Row> rows = rows(book.getSheets().toList().get(number));
      List<String> header = texts(rows.get(0), rows.get(0).getCellCount());
      return rows.subList(1, rows.size()).stream().map(row -> {
        Map<String, String> values = new HashMap<>();
        List<String> texts = texts(row, header.size());
        for (int at = 0; at < header.size(); at++) {
          values.put(header.get(at), texts.get(at));
        }
        return values;
      }).toList();
    }
  }

  private static List<Row> rows(org.dhatim.fastexcel.reader.Sheet sheet) {
    try {
      return sheet.read();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private static List<String> texts(Row row, int count) {
    List<String> texts = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      texts.add(row.getOptionalCell(at).map(cell -> cell.getText()).orElse(""));
    }
    return texts;
  }

  private static String links(String path) {
    return get(path).headers().firstValue("Link").orElse("");
  }

  private static String type(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private static HttpResponse<byte[]> get(String path, String... headers) {
    return Site.running().get(path, headers);
  }

  private static List<Map<String, String>> table(String name) {
    return CsvRows.read(Path.of("data", name + ".csv"));
  }
}
