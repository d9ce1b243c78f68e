package be.overzicht.release.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Releases;
import be.overzicht.feed.Feed;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.history.History;
import be.overzicht.release.publish.Pruning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
  @TempDir
  Path folder;
  private Releases releases;
  private Release first;
  private Release last;
  private Verification verification;

  @BeforeEach
  void publishTwoReleases() throws IOException {
    releases = new Releases(folder.resolve("releases"));
    first = releases.publish("2026-01-01",
        "things: id:ding/a p:name \"A\"", "things: id:ding/b p:name \"B\"", "ontology: p:name p:label \"naam\"@nl");
    last = releases.publish("2026-01-02",
        "things: id:ding/a p:name \"A\"", "things: id:ding/c p:name \"C\"", "ontology: p:name p:label \"naam\"@nl");
    verification = new Verification(releases.folder());
  }

  @Test
  void a_folder_of_releases_is_good_until_a_byte_changes() throws IOException {
    assertEquals(List.of(), faults(releases.folder().path()));
    Files.write(last.file("dumps/overzicht.ttl.gz"), new byte[] {1}, StandardOpenOption.WRITE);
    assertEquals(List.of("dumps/overzicht.ttl.gz has other bytes than its checksum says"), faults(last.folder()));
  }

  @Test
  void a_pruned_release_is_good() throws IOException {
    assertEquals(List.of(first.name()), new Pruning(releases.folder()).keep(1));
    assertEquals(List.of(), new Pruning(releases.folder()).keep(1));
    assertTrue(first.isPruned());
    assertEquals(List.of(), faults(releases.folder().path()));
  }

  @Test
  void downloads_are_checked_with_their_list() throws IOException {
    Path downloads = Files.createDirectory(folder.resolve("downloads"));
    Files.copy(last.file("dumps/SHA256SUMS"), downloads.resolve("SHA256SUMS"));
    unpack("dumps/overzicht.ttl.gz", downloads.resolve("overzicht.ttl"));
    assertEquals(List.of(), faults(downloads));
    Files.writeString(downloads.resolve("overzicht.ttl"), "# cut short");
    assertEquals(1, faults(downloads).size());
  }

  @Test
  void an_rdf_copy_is_compared_statement_by_statement_in_any_form() throws IOException {
    Path copy = folder.resolve("copy.rdf");
    unpack("dumps/overzicht.rdf.gz", copy);
    assertEquals(List.of(), faults(copy));
    Path old = folder.resolve("old.nq");
    try (InputStream in = first.quads()) {
      Files.copy(in, old);
    }
    assertEquals(List.of(
        "not in the release: " + Releases.quad("things: id:ding/b p:name \"B\""),
        "missing in the copy: " + Releases.quad("things: id:ding/c p:name \"C\"")), faults(old));
  }

  @Test
  void a_replay_of_the_feed_is_the_data_of_the_last_release() throws IOException {
    Path replay = folder.resolve("replay.nt");
    Feed feed = Feed.of(History.upTo(last, releases.folder()));
    Files.write(replay, feed.page("0").orElseThrow().document().bytes(RdfFormat.NTRIPLES));
    assertEquals(List.of(), faults(replay));
    List<String> lines = Files.readAllLines(replay);
    Files.write(replay, lines.stream().filter(line -> !line.contains("\"C\"")).toList());
    assertEquals(List.of("missing in the copy: <https://example.org/id/ding/c>"
        + " <https://example.org/ns/digitalisering#name> \"C\" ."), faults(replay));
  }

  @Test
  void what_is_no_copy_is_said_so() {
    assertThrows(ReleaseException.class, () -> verification.check(folder.toString()));
  }

  private List<String> faults(Path copy) throws IOException {
    return verification.check(copy.toString()).stream().flatMap(verdict -> verdict.faults().stream()).toList();
  }

  private void unpack(String path, Path target) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(last.file(path)))) {
      Files.copy(in, target);
    }
  }
}
