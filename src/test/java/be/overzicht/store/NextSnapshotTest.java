package be.overzicht.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Releases;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release that follows the one that is served is made from that one, wherever its patch allows it. */
class NextSnapshotTest {
  @TempDir
  private Path folder;
  private Releases releases;
  private Snapshot first;

  @BeforeEach
  void loadTheFirst() throws IOException {
    releases = new Releases(folder);
    first = Snapshot.load(publish(0));
  }

  @Test
  void a_release_that_changes_a_small_part_shares_the_graphs_that_it_leaves_alone() throws IOException {
    Release release = publish(1);
    Snapshot next = first.next(release, StoreChoice.MEMORY);
    assertSame(graph(first, "sources"), graph(next, "sources"));
    assertSameAsLoaded(next, release);
    assertTrue(first.isKnown(initiative(0)) && !next.isKnown(initiative(0)));
  }

  @Test
  void a_release_that_changes_a_large_part_is_read_whole() throws IOException {
    Release release = publish(10);
    assertReadWhole(first.next(release, StoreChoice.MEMORY), release);
  }

  @Test
  void a_release_that_was_made_from_another_than_the_served_one_is_read_whole() throws IOException {
    publish(1);
    Release third = publish(2);
    assertReadWhole(first.next(third, StoreChoice.MEMORY), third);
  }

  @Test
  void a_release_whose_patch_does_not_lead_to_it_is_read_whole() throws IOException {
    Release release = publish(1);
    for (String patch : new String[] {"TX .\nTC .\n", "D <never> <was> <there> <here> .\n"}) {
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(release.file(Layout.PATCH)))) {
        out.write(patch.getBytes(StandardCharsets.UTF_8));
      }
      assertReadWhole(first.next(release, StoreChoice.MEMORY), release);
    }
  }

  @Test
  void a_release_on_disk_is_opened_there_whatever_was_served() throws IOException {
    Release release = publish(1);
    Snapshot disk = first.next(release, StoreChoice.TDB2);
    assertReadWhole(disk, release);
    Release third = publish(2);
    assertReadWhole(disk.next(third, StoreChoice.MEMORY), third);
  }

  private void assertReadWhole(Snapshot next, Release release) {
    assertNotSame(graph(first, "sources"), graph(next, "sources"));
    assertSameAsLoaded(next, release);
  }

  private static void assertSameAsLoaded(Snapshot next, Release release) {
    Snapshot loaded = Snapshot.load(release);
    assertEquals(release.name().toString(), next.name());
    assertTrue(union(loaded).isIsomorphicWith(union(next)));
    for (String table : new String[] {"sources", "initiatives"}) {
      assertTrue(graph(loaded, table).isIsomorphicWith(graph(next, table)), table);
    }
  }

  private static Graph union(Snapshot snapshot) {
    return JenaSnapshot.of(snapshot).union();
  }

  private static Graph graph(Snapshot snapshot, String table) {
    Node name = NodeFactory.createURI(Releases.URIS.graph(table));
    return JenaSnapshot.of(snapshot).dataset().getGraph(name);
  }

  /** A release of a source and of twenty initiatives from this number on. */
  private Release publish(int from) throws IOException {
    Stream<String> initiatives = IntStream.range(from, from + 20)
        .mapToObj(number -> "initiatives: id:initiatief/i%d p:name \"%d\"".formatted(number, number));
    return releases.publish("2026-01-%02d".formatted(1 + from),
        Stream.concat(Stream.of("sources: id:bron/s p:name \"Bron\""), initiatives).toArray(String[]::new));
  }

  private static String initiative(int number) {
    return Releases.thing("initiatief/i" + number);
  }
}
