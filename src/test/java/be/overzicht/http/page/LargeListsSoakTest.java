package be.overzicht.http.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.html.Address;
import be.overzicht.html.Assets;
import be.overzicht.html.Language;
import be.overzicht.rdf.Uris;
import be.overzicht.store.Snapshot;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With 100,000 things, lists, facets and search take less than 100 ms CPU each. */
@Tag("soak")
class LargeListsSoakTest {
  private static final int THINGS = 100_000;
  private static final int ROUNDS = 20;
  private static final double MILLION = 1e6;
  private static final String LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final Uris URIS = new Uris("http://overzicht.test");

  private final Pages pages = new Pages(Assets.load());
  private final Snapshot snapshot = Snapshot.read("large", Instant.parse("2026-11-21T19:45:00Z"), URIS,
      new ByteArrayInputStream(quads().getBytes(StandardCharsets.UTF_8)));

  @Test
  void lists_facets_and_search_stay_quick() {
    quick("list", () -> pages.list(at("/doc/initiatief", Map.of()), "initiatief"));
    quick("province", () -> pages.list(at("/doc/initiatief", Map.of("province", List.of("p2"))), "initiatief"));
    quick("participants", () -> pages.list(at("/doc/initiatief", Map.of("sort", List.of("-participants"))), "initiatief"));
    quick("about", () -> pages.list(at("/doc/initiatief", Map.of("about", List.of("initiatief/i1"))), "initiatief"));
    quick("authorities", () -> pages.list(at("/doc/bestuurseenheid", Map.of("province", List.of("p2"), "sort",
        List.of("-initiatives"))), "bestuurseenheid"));
    quick("facet", () -> pages.list(at("/doc/initiatief", Map.of("theme", List.of("t7"))), "initiatief"));
    quick("words", () -> pages.list(at("/doc/initiatief", Map.of("q", List.of("nr 4242"))), "initiatief"));
    quick("last page", () -> pages.list(at("/doc/initiatief", Map.of("page", List.of("1000"))), "initiatief"));
    quick("search", () -> pages.search(at("/search", Map.of("q", List.of("initiatief 4242")))));
    quick("suggest", () -> pages.suggest(at("/suggest", Map.of("q", List.of("initiat")))));
    quick("typing error", () -> pages.search(at("/search", Map.of("q", List.of("inititief 77")))));
    quick("front page", () -> pages.front(at("/", Map.of())));
  }

  private void quick(String what, Runnable work) {
    for (int i = 0; i < ROUNDS; i++) {
      work.run();
    }
    long before = cpu();
    for (int i = 0; i < ROUNDS; i++) {
      work.run();
    }
    double each = (cpu() - before) / MILLION / ROUNDS;
    System.out.printf("%s: %.1f ms CPU%n", what, each);
    assertTrue(each < 100, what + " took " + each + " ms CPU");
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private PageRequest at(String path, Map<String, List<String>> query) {
    return new PageRequest(snapshot, LocalDate.EPOCH, Language.house(), new Address(path, query));
  }

  /** As many initiatives as authorities, and a participation for each, with more for some. */
  private static String quads() {
    StringBuilder quads = new StringBuilder();
    for (int i = 0; i < THINGS; i++) {
      String initiative = URIS.id("initiatief", "i" + i);
      String authority = URIS.id("bestuurseenheid", String.format("%010d", i));
      String participation = URIS.id("deelname", "d" + i);
      quads.append(quad(initiative, LABEL, "\"Initiatief nr " + i + "\"@nl"));
      quads.append(quad(initiative, URIS.term("thema"), "<" + URIS.id("concept", "thema/t" + i % 40) + ">"));
      quads.append(quad(initiative, DCT + "type", "<" + URIS.id("concept", "soort/s" + i % 9) + ">"));
      quads.append(quad(authority, LABEL, "\"Bestuur nr " + i + "\"@nl"));
      quads.append(quad(authority, URIS.term("provincie"), "<" + URIS.id("concept", "provincie/p" + i % 5) + ">"));
      quads.append(quad(participation, URIS.term("deelnemer"), "<" + authority + ">"));
      quads.append(quad(participation, URIS.term("deelnameAan"), "<" + URIS.id("initiatief", "i" + i / 7 * 3) + ">"));
    }
    return quads.toString();
  }

  private static String quad(String subject, String property, String object) {
    return "<" + subject + "> <" + property + "> " + object + " <" + URIS.graph("all") + "> .\n";
  }
}
