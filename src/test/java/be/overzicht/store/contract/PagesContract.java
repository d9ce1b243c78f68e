package be.overzicht.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.http.ListenSocket;
import be.overzicht.http.Server;
import be.overzicht.http.ServerOptions;
import be.overzicht.sparql.QueryLimits;
import be.overzicht.sparql.QuerySettings;
import be.overzicht.store.StoreChoice;
import be.overzicht.testing.Site;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every kind of page, document and list of the real data is byte by byte the one that is served from memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PagesContract {
  private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");
  private static final Pattern KIND = Pattern.compile("/doc/(concept/[^/]+|[^/]+)/.*");

  private final StoreChoice place;
  private Server server;
  private Site site;

  PagesContract(StoreChoice place) {
    this.place = place;
  }

  @BeforeAll
  void serve() throws IOException {
    server = Server.start(new ServerOptions(ListenSocket.bind("127.0.0.1", 0), Site.running().releases(),
        new QuerySettings(QueryLimits.defaults(), Set.of(), place, QuerySettings.WhenStuck.GO_ON)));
    site = new Site(URI.create("http://127.0.0.1:" + server.port()));
  }

  @AfterAll
  void stop() {
    server.stop();
  }

  @Test
  void every_kind_of_page_is_the_one_that_is_served_from_memory() {
    List<String> addresses = addresses();
    assertTrue(addresses.size() > 150, () -> addresses.size() + " addresses");
    for (String address : addresses) {
      HttpResponse<byte[]> expected = Site.running().get(address);
      HttpResponse<byte[]> answer = site.get(address);
      assertEquals(200, expected.statusCode(), address);
      assertEquals(expected.statusCode(), answer.statusCode(), address);
      assertEquals("", firstDifference(text(expected), text(answer)), address);
      assertEquals(expected.headers().firstValue("ETag"), answer.headers().firstValue("ETag"), address);
    }
  }

  @Test
  void what_is_not_there_is_not_there() {
    for (String address : List.of("/doc/initiatief/geen", "/doc/geen", "/doc/concept/geen/geen", "/query/geen")) {
      assertEquals(404, site.get(address).statusCode(), address);
    }
    assertTrue(text(site.get("/health")).contains("\"store\" : \"" + place.optionName() + "\""));
  }

  private static List<String> addresses() {
    Map<String, String> firsts = new LinkedHashMap<>();
    locations("/sitemap/things-1.xml").forEach(address -> KIND.matcher(address).results()
        .forEach(match -> firsts.putIfAbsent(match.group(1), address)));
    Stream<String> things = firsts.values().stream().flatMap(
        address -> Stream.of(address, address + "?lang=en", address + ".ttl",
            address.replaceFirst("/doc/", "/history/")));
    Stream<String> lists = firsts.keySet().stream().map(kind -> kind.split("/")[0]).distinct()
        .flatMap(concept -> Stream.of("/doc/" + concept, "/doc/" + concept + ".nt", "/doc/" + concept + ".csv"));
    Stream<String> site = locations("/sitemap/pages.xml").stream().flatMap(
        address -> Stream.of(address, address + (address.contains("?") ? "&" : "?") + "lang=en"));
    return Stream.of(site, things, lists, chosen()).flatMap(addresses -> addresses).distinct().toList();
  }

  private static Stream<String> chosen() {
    return Stream.of("/doc/initiatief?page=2", "/doc/initiatief?sort=-participants",
        "/doc/initiatief?q=data", "/doc/bestuurseenheid?page=3", "/search?q=aalst", "/search?q=digtale", "/suggest?q=aal",
        "/quality.ttl",
        "/ns/digitalisering.ttl", "/robots.txt", "/sitemap.xml", "/sitemap/things-1.xml", "/catalog.ttl",
        "/sparql?query=SELECT%20*%20%7B%20%3Fs%20a%20%3Ft%20%7D%20ORDER%20BY%20%3Fs%20%3Ft",
        "/sparql?query=ASK%20%7B%7D&format=json");
  }

  private static List<String> locations(String sitemap) {
    return LOCATION.matcher(text(Site.running().get(sitemap))).results()
        .map(match -> URI.create(match.group(1)).getRawPath())
        .map(path -> path.isEmpty() ? "/" : path).toList();
  }

  private static String firstDifference(String expected, String answer) {
    List<String> there = expected.lines().toList();
    List<String> here = answer.lines().toList();
    return IntStream.range(0, Math.max(there.size(), here.size())).boxed()
        .filter(at -> at >= there.size() || at >= here.size() || !there.get(at).equals(here.get(at)))
        .map(at -> "line " + (at + 1) + ": " + there.stream().skip(at).findFirst() + ", "
            + here.stream().skip(at).findFirst()).findFirst().orElse("");
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
