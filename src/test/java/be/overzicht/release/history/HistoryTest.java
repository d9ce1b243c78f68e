package be.overzicht.release.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Releases;
import be.overzicht.release.ChangeCounts;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  private static final String A = Releases.thing("ding/a");
  private static final String B = Releases.thing("ding/b");

  @TempDir
  Path folder;
  private Release first;
  private Release second;
  private Release third;
  private History history;

  @BeforeEach
  void publishThreeReleases() throws IOException {
    Releases releases = new Releases(folder);
    first = releases.publish("2026-01-01",
        "things: id:ding/a p:name \"A\"", "things: id:ding/a p:period id:periode/a", "things: id:periode/a p:from \"1\"",
        "things: id:ding/b p:name \"B\"");
    second = releases.publish("2026-02-01",
        "things: id:ding/a p:name \"A2\"", "things: id:ding/a p:period id:periode/a",
        "things: id:periode/a p:from \"1\"", "other: id:ding/a p:name \"A2\"");
    third = releases.publish("2026-03-01",
        "things: id:ding/a p:name \"A2\"", "things: id:ding/a p:period id:periode/a",
        "things: id:periode/a p:from \"2\"", "things: id:ding/b p:name \"B\"");
    history = History.upTo(third, releases.folder());
  }

  @Test
  void a_release_counts_what_it_changed() {
    assertEquals(new ChangeCounts(3, 0, 0, 4, 0), first.manifest().changes());
    assertEquals(new ChangeCounts(0, 1, 1, 2, 2), second.manifest().changes());
    assertEquals(new ChangeCounts(1, 1, 0, 2, 2), third.manifest().changes());
  }

  @Test
  void a_thing_has_a_version_for_each_release_that_changed_it() throws IOException {
    assertEquals(List.of(Change.CREATE, Change.UPDATE), changes(A));
    assertEquals(List.of(Change.CREATE, Change.DELETE, Change.CREATE), changes(B));
    assertEquals(List.of(), changes(Releases.thing("ding/never")));
  }

  @Test
  void a_thing_is_known_by_its_whole_name_only() {
    for (String name : List.of("ding/a", "ding/b", "periode/a")) {
      assertTrue(history.isKnown(Releases.thing(name)), name);
    }
    for (String name : List.of("ding/", "ding/aa", "ding/" + "a".repeat(500), "aaa/a", "zzz/a", "periode/b")) {
      assertFalse(history.isKnown(Releases.thing(name)), name);
    }
  }

  @Test
  void the_version_at_an_instant_is_the_last_one_before_it() throws IOException {
    assertTrue(history.at(B, Instant.parse("2025-12-31T00:00:00Z")).isEmpty());
    assertEquals(first.name(), history.at(B, first.instant()).orElseThrow().release());
    assertEquals(Change.DELETE, history.at(B, Instant.parse("2026-02-15T00:00:00Z")).orElseThrow().change());
    assertEquals(third.name(), history.last(B).orElseThrow().release());
  }

  @Test
  void what_the_newest_release_changed_is_counted_by_kind_with_a_few_of_each() throws IOException {
    assertEquals(List.of("ding 1", "periode 1"), newestChanges(history));
    String[] many = IntStream.range(0, 40)
        .mapToObj(i -> "things: id:%s/%d p:name \"%d\"".formatted(i == 0 ? "bron" : i < 30 ? "ding" : "zaak", i, i))
        .toArray(String[]::new);
    Releases others = new Releases(folder.resolve("others"));
    History whole = History.upTo(others.publish("2026-01-01", many), others.folder());
    assertEquals(List.of("bron 1", "ding 29", "zaak 10"), newestChanges(whole));
    assertEquals(whole.versions(Releases.thing("zaak/30")), whole.newestChanges().get(2).first().subList(0, 1));
    assertEquals(5, whole.newestChanges().get(1).first().size());
  }

  private static List<String> newestChanges(History history) {
    return history.newestChanges().stream().map(kind -> kind.concept() + " " + kind.count()).toList();
  }

  @Test
  void a_version_keeps_its_statements_when_the_dumps_are_gone() throws IOException {
    Version version = history.version(A, first.name()).orElseThrow();
    assertEquals(A + "/" + first.name(), version.iri(Releases.URIS));
    assertEquals(2, history.content(version).statements().size());
    assertEquals("", history.content(history.version(B, second.name()).orElseThrow()).triples());
  }

  @Test
  void a_history_that_grew_is_the_same_as_one_read_anew() throws IOException {
    ReleaseFolder all = new Releases(folder).folder();
    History grown = History.upTo(first, all).next(second, all).next(third, all);
    assertEquals(history.releases(), grown.releases());
    assertEquals(history.size(), grown.size());
    assertEquals(history.versions(B), grown.versions(B));
  }

  private List<Change> changes(String thing) throws IOException {
    return history.versions(thing).stream().map(Version::change).toList();
  }
}
