package be.overzicht.release.memento;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Releases;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Release;
import be.overzicht.release.history.History;
import be.overzicht.release.history.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first release has a thing with a period; the second changes the period alone, the third the thing alone. */
class MementosTest {
  private static final String THING = Releases.thing("ding/a");

  @TempDir
  Path folder;
  private Release first;
  private Release second;
  private Release third;
  private Mementos mementos;

  @BeforeEach
  void publish() throws IOException {
    Releases releases = new Releases(folder);
    first = releases.publish("2026-01-01", "things: id:ding/a p:name \"A\"",
        "things: id:ding/a p:period id:periode/a", "things: id:periode/a p:from \"1\"", "things: id:ding/b p:name \"B\"");
    second = releases.publish("2026-02-01", "things: id:ding/a p:name \"A\"",
        "things: id:ding/a p:period id:periode/a", "things: id:periode/a p:from \"2\"");
    third = releases.publish("2026-03-01", "things: id:ding/a p:name \"A3\"",
        "things: id:ding/a p:period id:periode/a", "things: id:periode/a p:from \"2\"", "things: id:ding/b p:name \"B\"");
    mementos = new Mementos(History.upTo(third, releases.folder()));
  }

  @Test
  void a_document_has_a_version_for_each_change_of_the_thing_or_of_what_belongs_to_it() throws IOException {
    assertEquals(List.of(first.name(), second.name(), third.name()), releasesOf(THING));
    assertEquals(List.of(first.name(), second.name(), third.name()), releasesOf(Releases.thing("ding/b")));
    assertEquals(List.of(), releasesOf(Releases.thing("ding/never")));
  }

  @Test
  void a_document_says_what_the_thing_and_its_period_were_then() throws IOException {
    assertTrue(document(first).contains("periode/a> <https://example.org/ns/digitalisering#from> \"1\""));
    assertTrue(document(first).contains("\"A\""));
    assertTrue(document(second).contains("\"2\""));
    assertFalse(document(second).contains("\"1\""));
    assertTrue(document(third).contains("\"A3\""));
  }

  @Test
  void the_document_at_an_instant_is_the_last_one_before_it() throws IOException {
    assertEquals(second.name(), mementos.at(THING, Instant.parse("2026-02-15T00:00:00Z")).orElseThrow().release());
    assertTrue(mementos.at(THING, Instant.parse("2025-12-31T00:00:00Z")).isEmpty());
    assertTrue(mementos.version(Releases.thing("periode/a"), third.name()).isEmpty());
  }

  private List<Object> releasesOf(String thing) throws IOException {
    return mementos.all(thing).stream().<Object>map(Version::release).toList();
  }

  private String document(Release release) throws IOException {
    byte[] document = mementos.document(mementos.version(THING, release.name()).orElseThrow()).bytes(RdfFormat.NTRIPLES);
    return new String(document, StandardCharsets.UTF_8);
  }
}
