package be.overzicht.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.rdf.Uris;
import be.overzicht.release.ChangeCounts;
import be.overzicht.release.Layout;
import be.overzicht.release.Manifest;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.dump.DatasetSummary;
import be.overzicht.release.dump.MasterDump;
import be.overzicht.release.lines.LineSorter;
import be.overzicht.release.publish.ReleasePublisher;
import be.overzicht.release.publish.Staging;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A snapshot in memory and one on disk are the same to those who read. */
class StoreChoiceTest {
  private static final Uris URIS = new Uris("http://overzicht.test");
  private static final String THING = URIS.id("initiatief", "lblod");

  @TempDir
  private Path folder;

  @Test
  void a_release_on_disk_reads_like_one_in_memory() throws IOException {
    Release release = publish();
    try (Snapshot memory = Snapshot.load(release, StoreChoice.MEMORY);
        Snapshot disk = Snapshot.load(release, StoreChoice.TDB2)) {
      assertEquals(2, disk.size());
      assertTrue(union(memory).isIsomorphicWith(union(disk)));
      assertEquals(memory.describe(THING), disk.describe(THING));
      assertEquals("LBLOD", disk.labels().of(THING, "nl"));
      assertTrue(memory.isInMemory());
      assertFalse(disk.isInMemory());
      assertEquals(memory.graphs(), disk.graphs());
      memory.graphs().keySet().forEach(name -> assertSame(NodeFactory.createURI(name), memory, disk));
    }
  }

  @Test
  void a_time_of_many_digits_is_read_as_it_is() throws IOException {
    String time = "\"2020-01-01T00:00:00." + "1".repeat(40) + "\"^^<http://www.w3.org/2001/XMLSchema#dateTime>";
    Release release = publish("<http://purl.org/dc/terms/modified> " + time + " <" + URIS.graph("initiatives") + "> .");
    try (Snapshot memory = Snapshot.load(release, StoreChoice.MEMORY);
        Snapshot disk = Snapshot.load(release, StoreChoice.TDB2)) {
      assertEquals(3, disk.size());
      assertTrue(union(memory).isIsomorphicWith(union(disk)));
    }
  }

  @Test
  void a_small_release_goes_to_memory_by_itself() throws IOException {
    assertEquals(StoreChoice.MEMORY, StoreChoice.AUTOMATIC.resolve(publish()));
  }

  @Test
  void stores_of_former_releases_are_removed_but_the_last() throws IOException {
    List<String> names = new ArrayList<>();
    for (int round = 0; round < 4; round++) {
      Release release = publish();
      names.add(release.name() + ".layout-4");
      Snapshot.load(release, StoreChoice.TDB2);
    }
    try (Stream<Path> stores = Files.list(folder.resolve(".store"))) {
      assertEquals(names.subList(2, 4), stores.map(store -> store.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void a_store_in_the_layout_of_an_earlier_version_is_made_anew() throws IOException {
    Release release = publish();
    Path earlier = Files.createDirectories(folder.resolve(".store").resolve(release.name().toString()));
    Files.writeString(earlier.resolve("tdb.lock"), "");
    try (Snapshot disk = Snapshot.load(release, StoreChoice.TDB2)) {
      assertTrue(disk.isKnown(THING));
      assertFalse(Files.exists(earlier));
    }
  }

  private static void assertSame(Node name, Snapshot memory, Snapshot disk) {
    assertTrue(graph(memory, name).isIsomorphicWith(graph(disk, name)), name.toString());
  }

  private static Graph graph(Snapshot snapshot, Node name) {
    return JenaSnapshot.of(snapshot).dataset().getGraph(name);
  }

  private static Graph union(Snapshot snapshot) {
    return JenaSnapshot.of(snapshot).union();
  }

  private Release publish(String... more) throws IOException {
    try (ReleasePublisher publisher = ReleasePublisher.open(new ReleaseFolder(folder));
        LineSorter sorter = new LineSorter(publisher.scratch(), 1 << 20)) {
      add(sorter, "<http://purl.org/dc/terms/title> \"LBLOD\"@nl <" + URIS.graph("initiatives") + "> .");
      add(sorter, "<http://purl.org/dc/terms/title> \"LBLOD\"@nl <" + URIS.graph("ontology") + "> .");
      add(sorter, "<http://purl.org/dc/terms/source> <" + URIS.id("bron", "s") + "> <" + URIS.graph("initiatives") + "> .");
      for (String rest : more) {
        add(sorter, rest);
      }
      Staging staging = publisher.stage();
      DatasetSummary summary = MasterDump.write(sorter.sorted(), staging, URIS);
      ReleaseName name = publisher.nextName(Clock.systemUTC(), summary.datasetHash());
      return publisher.publish(staging, new Manifest(Layout.CURRENT, URIS.base(), name, null, summary.datasetHash(),
          summary.unionHash(), summary.quads(), summary.triples(), summary.graphs(), new ChangeCounts(0, 0, 0, 0, 0),
          staging.files()));
    }
  }

  private static void add(LineSorter sorter, String rest) throws IOException {
    sorter.add(("<" + THING + "> " + rest).getBytes(StandardCharsets.UTF_8));
  }
}
