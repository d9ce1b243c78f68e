package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.CsvRows;
import be.overzicht.testing.Site;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Figures at addresses of their own: an XML parser reads them, and numbers are those of the tables. */
class FigureTest {
  private static final String BY_YEAR = "PREFIX dig: <BASE/ns/digitalisering#> SELECT ?year (COUNT(?p) AS ?n) "
      + "{ ?p dig:deelnameAan ?i ; dig:edtfDatum ?d BIND (SUBSTR(STR(?d), 1, 4) AS ?year) } "
      + "GROUP BY ?year ORDER BY ?year";

  @ParameterizedTest
  @ValueSource(strings = {"map", "timeline", "matrix", "c08-participations-by-province", "c19-cities-by-province",
    "map.svg?initiative=lblod", "c06-highest-maximum-grants.svg?as=bar"})
  void a_figure_is_an_image_with_its_release_and_date(String name) throws Exception {
    String path = "/figure/" + (name.contains(".svg") ? name : name + ".svg");
    HttpResponse<byte[]> answer = get(path + (path.contains("?") ? "&" : "?") + "lang=en");
    assertEquals(200, answer.statusCode(), text(answer));
    assertEquals("image/svg+xml", answer.headers().firstValue("Content-Type").orElse(""));
    Element svg = parsed(answer);
    assertEquals("http://www.w3.org/2000/svg", svg.getNamespaceURI());
    assertTrue(svg.getTextContent().contains("/dumps/2"), svg::getTextContent);
    assertTrue(svg.getTextContent().contains("data of "), svg::getTextContent);
  }

  @Test
  void bars_have_the_numbers_of_the_table() throws Exception {
    Map<String, Long> expected = CsvRows.read(Path.of("data/participations.csv")).stream()
        .filter(row -> !row.get("date").isEmpty())
        .collect(Collectors.groupingBy(row -> row.get("date").substring(0, 4), TreeMap::new, Collectors.counting()));
    NodeList texts = parsed(drawn(BY_YEAR, "bar")).getElementsByTagName("text");
    Map<String, Long> shown = new TreeMap<>();
    for (int at = 0; at + 1 < texts.getLength(); at++) {
      if (texts.item(at).getTextContent().matches("\\d{4}")) {
        shown.put(texts.item(at).getTextContent(), Long.valueOf(texts.item(at + 1).getTextContent()));
      }
    }
    assertEquals(expected, shown);
  }

  @Test
  void the_longest_bar_is_that_of_the_greatest_number() throws Exception {
    Element svg = parsed(drawn("SELECT ?x ?n { VALUES (?x ?n) { (\"a\" 10) (\"b\" 40) (\"c\" -20) } }", "bar"));
    NodeList bars = svg.getElementsByTagName("rect");
    double[] widths = new double[3];
    for (int at = 0, found = 0; at < bars.getLength(); at++) {
      if (((Element) bars.item(at)).getAttribute("class").equals("value")) {
        widths[found++] = Double.parseDouble(((Element) bars.item(at)).getAttribute("width"));
      }
    }
    assertEquals(4, widths[1] / widths[0], 0.01);
    assertEquals(2, widths[2] / widths[0], 0.01);
  }

  @ParameterizedTest
  @CsvSource({"line,polyline", "bar,rect", "timeline,rect", "map,path"})
  void every_kind_is_drawn(String as, String element) throws Exception {
    String query = "SELECT ?label ?year ?m ?n { VALUES (?label ?year ?m ?n) { "
        + "(\"a\" \"2017-03\" <BASE/id/bestuurseenheid/0207451227> 3) "
        + "(\"a\" \"2019\" <BASE/id/bestuurseenheid/0207451227> 5) } }";
    assertTrue(parsed(drawn(query, as)).getElementsByTagName(element).getLength() > 0);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"SELECT ?x { VALUES ?x { \"a\" } }|bar|None of these fits",
    "SELECT ?x ?n { VALUES (?x ?n) { (\"a\" 1) } }|map|What fits: bar",
    "SELECT ?x ?n { VALUES (?x ?n) { (\"a\" 1) } }|pie|bar, line, map, timeline",
    "SELECT ?x (1e0 / 0e0 AS ?n) { VALUES ?x { \"a\" } }|bar|None of these fits",
    "SELECT ?s (1 AS ?n) { ?s ?p ?o }|bar|more than 2000 rows", "ASK {}|bar|nothing", "SELECT ?x {|bar|column"})
  void what_does_not_fit_is_told_and_what_would(String query, String as, String told) {
    HttpResponse<byte[]> refused = drawn(query, as);
    assertEquals(400, refused.statusCode());
    assertTrue(text(refused).contains(told), text(refused));
  }

  @Test
  void a_row_without_a_value_is_told() throws Exception {
    Element svg = parsed(drawn("SELECT ?x ?n { VALUES (?x ?n) { (\"a\" 1) (\"b\" UNDEF) } }", "bar"));
    assertTrue(svg.getElementsByTagName("desc").item(0).getTextContent().startsWith("1 rij zonder waarde"));
  }

  @Test
  void a_text_of_others_is_no_markup() throws Exception {
    Element svg = parsed(drawn("SELECT ?x ?n { VALUES (?x ?n) { (\"<script>alert(1)</script>\" 1) } }", "bar"));
    assertEquals(0, svg.getElementsByTagName("script").getLength());
    assertTrue(svg.getTextContent().contains("<script>alert(1)</script>"));
  }

  @Test
  void the_table_of_a_figure_is_that_of_the_page() {
    String csv = text(get("/figure/c08-participations-by-province.csv"));
    String answer = text(get("/query/c08-participations-by-province.csv"));
    assertEquals(answer.lines().count(), csv.lines().count());
    assertEquals(answer.lines().findFirst(), csv.lines().findFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "c08-participations-by-province"})
  void only_a_page_for_frames_may_be_framed_by_others(String name) {
    HttpResponse<byte[]> framed = get("/embed/" + name);
    assertEquals(200, framed.statusCode());
    assertTrue(policy(framed).contains("frame-ancestors *"));
    assertTrue(text(framed).contains("<svg") && text(framed).contains("/dumps/2"));
    for (String other : Set.of("/", "/query/c08-participations-by-province", "/figure/map.svg", "/doc/initiatief")) {
      assertFalse(policy(get(other)).contains("frame-ancestors *"), other);
    }
  }

  @Test
  void what_is_no_figure_is_not_found() {
    assertEquals(404, get("/figure/nothing-of-the-kind.svg").statusCode());
    assertEquals(404, get("/embed/nothing-of-the-kind").statusCode());
    assertEquals(400, get("/figure/c04-participations-of-my-municipality.svg?gemeente=Xqzzw").statusCode());
  }

  @Test
  void pages_lead_to_their_figures_and_say_how_to_cite_them() {
    String front = text(get("/", "Accept", "text/html"));
    for (String link : Set.of("/figure/map.svg", "/figure/timeline.csv", "/embed/matrix")) {
      assertTrue(front.contains("href=\"" + link + "\""), link);
    }
    assertTrue(text(get("/query/c08-participations-by-province", "Accept", "text/html"))
        .contains("/figure/c08-participations-by-province.svg?as=bar"));
  }

  private static HttpResponse<byte[]> drawn(String query, String as) {
    String asked = query.replace("BASE", Site.running().base());
    return get("/figure.svg?as=" + as + "&query=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
  }

  private static Element parsed(HttpResponse<byte[]> answer) throws Exception {
    assertEquals(200, answer.statusCode(), text(answer));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body()));
    return document.getDocumentElement();
  }

  private static String policy(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Content-Security-Policy").orElse("");
  }

  private static HttpResponse<byte[]> get(String path, String... headers) {
    return Site.running().get(path, headers.length == 0 ? new String[] {"Accept", "*/*"} : headers);
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
