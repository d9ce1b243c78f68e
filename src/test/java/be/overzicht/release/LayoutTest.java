package be.overzicht.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Releases;
import be.overzicht.feed.Feed;
import be.overzicht.feed.FeedEntry;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.history.History;
import be.overzicht.release.verify.Verdict;
import be.overzicht.release.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases of both layouts are read; the first release of a newer layout adds what was not covered before. */
class LayoutTest {
  private static final String AREA = "<http://data.example.net/area/1>";
  private static final List<String> LAST = List.of(
      "ontology: <https://example.org/ns/digitalisering> p:title \"Woordenschat\"@nl",
      "ontology: p:name p:label \"naam\"@nl", "ontology: id:concept/thema/open-data p:label \"Open data\"@nl",
      "ontology: id:conceptscheme/thema p:label \"Thema's\"@nl",
      "ontology: <http://purl.org/dc/terms/title> p:label \"titel\"@nl",
      "things: id:ding/a p:name \"A\"", "things: id:ding/a p:area " + AREA,
      "things: id:ding/a p:theme id:concept/thema/open-data", "areas: " + AREA + " p:lat \"51.1\"",
      "things: id:ding/c p:name \"C\"");

  @TempDir
  Path folder;
  private Releases releases;

  @BeforeEach
  void unpack() throws IOException {
    Fixture.firstLayout(folder.resolve("releases"));
    releases = new Releases(folder.resolve("releases"));
  }

  @Test
  void a_replay_of_the_first_layout_is_good_and_what_its_feed_leaves_out_is_counted() throws IOException {
    Release last = releases.folder().current().orElseThrow();
    assertEquals(Layout.FIRST, last.manifest().layout());
    Verdict verdict = verified(replay(last));
    assertEquals(List.of(), verdict.faults());
    assertEquals(1, verdict.leftOut().size());
    assertTrue(verdict.leftOut().get(0).startsWith("6 statements of the vocabulary"), verdict.leftOut().get(0));
    assertTrue(new Verification(releases.folder()).check(releases.folder().path().toString()).stream()
        .allMatch(Verdict::isGood));
  }

  @Test
  void the_first_release_of_the_second_layout_creates_what_was_not_covered_and_nothing_else() throws IOException {
    Release last = releases.publish("2026-01-03", LAST.toArray(String[]::new));
    assertEquals(new ChangeCounts(5, 0, 0, 0, 0), last.manifest().changes());
    List<String> added = Feed.of(History.upTo(last, releases.folder())).page("0").orElseThrow().entries().stream()
        .filter(entry -> entry.instant().equals(last.instant())).map(LayoutTest::word).toList();
    assertEquals(List.of("create /id/concept/thema/open-data", "create /id/conceptscheme/thema", "create /id/ding/a",
        "create /ns/digitalisering#name", "create /ns/digitalisering"), added);
    assertEquals(new Verdict(verified(replay(last)).checked(), List.of(), List.of()), verified(replay(last)));
  }

  @Test
  void what_changed_with_the_layout_is_an_update() throws IOException {
    Release last = releases.publish("2026-01-03", LAST.stream().map(line -> line.replace("\"A\"", "\"A2\"")
        .replace("\"C\"", "\"C2\"")).toArray(String[]::new));
    assertEquals(new ChangeCounts(4, 2, 0, 2, 2), last.manifest().changes());
    assertEquals(List.of(), verified(replay(last)).faults());
  }

  @Test
  void the_second_layout_stays_readable() throws IOException {
    ReleaseFolder second = Fixture.secondLayout(folder.resolve("second"));
    Release last = second.current().orElseThrow();
    Verdict verdict = new Verification(second).check(replay(last, second).toString()).get(0);
    assertEquals(List.of(), verdict.faults());
    assertTrue(verdict.isWhole());
    assertEquals(3, new Verification(second).check(second.path().toString()).size());
  }

  @Test
  void a_newer_layout_is_refused_in_one_clear_line_also_when_it_has_more_fields() throws IOException {
    Path manifest = releases.folder().current().orElseThrow().file(Layout.MANIFEST);
    String text = Files.readString(manifest);
    for (String start : List.of("{ \"layout\": 3,", "{ \"layout\": 3, \"colour\": \"green\",")) {
      Files.writeString(manifest, text.replaceFirst("\\{", start));
      String message = assertThrows(NewerLayoutException.class, () -> releases.folder().current()).getMessage();
      assertEquals(manifest.getParent() + " has layout 3, and this program knows layouts up to 2;"
          + " use the newer Overzicht that made it", message);
    }
  }

  private static String word(FeedEntry entry) {
    return entry.change() + " " + Releases.URIS.path(entry.thing());
  }

  private Verdict verified(Path replay) throws IOException {
    return new Verification(releases.folder()).check(replay.toString()).get(0);
  }

  private Path replay(Release last) throws IOException {
    return replay(last, releases.folder());
  }

  private Path replay(Release last, ReleaseFolder all) throws IOException {
    byte[] page = Feed.of(History.upTo(last, all)).page("0").orElseThrow().document().bytes(RdfFormat.NTRIPLES);
    return Files.write(folder.resolve("replay.nt"), page);
  }
}
