package be.overzicht.release.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Releases;
import be.overzicht.feed.Feed;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.history.History;
import be.overzicht.release.publish.Pruning;
import be.overzicht.store.Snapshot;
import be.overzicht.store.StoreChoice;
import be.overzicht.store.disk.StoreCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of every kind of copy: one statement less, one that is another, one more, each is told, with the statement. */
class AlteredCopyTest {
  private static final String CHANGED = "things: id:ding/a p:name \"A\"";
  private static final String OTHER = "things: id:ding/a p:name \"another\"";
  private static final String MORE = "things: id:ding/a p:name \"one more\"";

  @TempDir
  Path folder;
  private Releases releases;
  private Release first;
  private Release last;

  @BeforeEach
  void publishTwoReleases() throws IOException {
    releases = new Releases(folder.resolve("releases"));
    first = releases.publish("2026-01-01", CHANGED, "things: id:ding/b p:name \"B\"",
        "ontology: p:name p:label \"naam\"@nl");
    last = releases.publish("2026-01-02", CHANGED,
        "things: id:ding/c p:size \"007\"^^<http://www.w3.org/2001/XMLSchema#integer>",
        "ontology: p:name p:label \"naam\"@nl");
  }

  @Test
  void of_a_dump_of_quads() throws IOException {
    assertTold("copy.nq", Releases.quads(last), AlteredCopyTest::quad);
  }

  @Test
  void of_a_dump_of_triples() throws IOException {
    try (InputStream triples = last.triples()) {
      assertTold("copy.nt", new String(triples.readAllBytes(), StandardCharsets.UTF_8).lines().toList(),
          AlteredCopyTest::triple);
    }
  }

  @Test
  void of_what_patches_made_of_the_first_release() throws IOException {
    TreeSet<String> copy = new TreeSet<>(Releases.quads(first));
    try (InputStream patch = new GZIPInputStream(Files.newInputStream(last.file(Layout.PATCH)))) {
      for (String row : new String(patch.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (row.startsWith("A ")) {
          copy.add(row.substring(2));
        } else if (row.startsWith("D ")) {
          assertTrue(copy.remove(row.substring(2)), row);
        }
      }
    }
    assertTold("patched.nq", List.copyOf(copy), AlteredCopyTest::quad);
  }

  @Test
  void of_what_a_client_gathered_from_the_feed() throws IOException {
    Feed feed = Feed.of(History.upTo(last, releases.folder()));
    List<String> members = new String(feed.page("0").orElseThrow().document().bytes(RdfFormat.NTRIPLES),
        StandardCharsets.UTF_8).lines().toList();
    String name = members.stream().filter(line -> line.contains("\"A\"")).findFirst().orElseThrow();
    assertEquals(List.of(), rdf("feed.nt", members));
    assertEquals(List.of(missing(triple(CHANGED))), rdf("feed.nt", without(members, name)));
    assertEquals(List.of(missing(triple(CHANGED)), surplus(triple(OTHER))),
        rdf("feed.nt", with(without(members, name), name.replace("\"A\"", "\"another\""))));
    assertEquals(List.of(surplus(triple(MORE))),
        rdf("feed.nt", with(members, name.replace("\"A\"", "\"one more\""))));
  }

  @Test
  void of_a_store_on_disk() throws IOException {
    Snapshot.load(last, StoreChoice.TDB2).close();
    assertEquals(List.of(), store(List.of(), List.of()));
    assertEquals(List.of(missing(Releases.quad(CHANGED))), store(List.of(CHANGED), List.of()));
    assertEquals(List.of(missing(Releases.quad(CHANGED)), surplus(Releases.quad(OTHER))),
        store(List.of(), List.of(OTHER)));
    assertEquals(List.of(surplus(Releases.quad(MORE))), store(List.of(OTHER), List.of(CHANGED, MORE)));
  }

  @Test
  void what_cannot_be_compared_with_a_pruned_release_is_counted() throws IOException {
    Snapshot.load(first, StoreChoice.TDB2).close();
    new Pruning(releases.folder()).keep(1);
    List<Verdict> verdicts = new Verification(releases.folder(), StoreCheck::of).check(first.folder().toString());
    assertEquals(2, verdicts.size());
    for (Verdict verdict : verdicts) {
      assertTrue(verdict.leftOut().get(0).contains(first.manifest().quads() + " statements"), verdict::toString);
    }
  }

  /** Holds one statement less, one that is another, and one more against the release. */
  private void assertTold(String name, List<String> copy, UnaryOperator<String> line)
      throws IOException {
    List<String> less = without(copy, line.apply(CHANGED));
    assertEquals(List.of(), rdf(name, copy));
    assertEquals(List.of(missing(line.apply(CHANGED))), rdf(name, less));
    assertEquals(List.of(missing(line.apply(CHANGED)), surplus(line.apply(OTHER))),
        rdf(name, with(less, line.apply(OTHER))));
    assertEquals(List.of(surplus(line.apply(MORE))), rdf(name, with(copy, line.apply(MORE))));
  }

  private List<String> rdf(String name, List<String> lines) throws IOException {
    Path copy = Files.write(folder.resolve(name), lines);
    return faults(new Verification(releases.folder()).check(copy.toString()));
  }

  /** The faults of the store after these were removed from it and added to it. */
  private List<String> store(List<String> removed, List<String> added) throws IOException {
    Path store;
    try (var all = Files.walk(releases.folder().path().resolve(".store"))) {
      store = all.filter(path -> path.endsWith("tdb2")).findFirst().orElseThrow();
    }
    DatasetGraph stored = DatabaseMgr.connectDatasetGraph(store.toString());
    Txn.executeWrite(stored, () -> {
      removed.forEach(line -> stored.delete(stored(line)));
      added.forEach(line -> stored.add(stored(line)));
    });
    TDBInternal.expel(stored);
    return faults(new Verification(releases.folder(), StoreCheck::of).check(last.folder().toString()));
  }

  private static Quad stored(String line) {
    Node graph = NodeFactory.createURI(Releases.URIS.graph("things"));
    Node name = NodeFactory.createURI(Releases.URIS.vocabulary() + "name");
    return Quad.create(graph, NodeFactory.createURI(Releases.thing("ding/a")), name,
        NodeFactory.createLiteralString(line.substring(line.indexOf('"') + 1, line.length() - 1)));
  }

  private static List<String> faults(List<Verdict> verdicts) {
    return verdicts.stream().flatMap(verdict -> verdict.faults().stream()).toList();
  }

  private static List<String> without(List<String> lines, String line) {
    List<String> less = new ArrayList<>(lines);
    assertTrue(less.remove(line), () -> line + " is not in " + lines);
    return less;
  }

  private static List<String> with(List<String> lines, String line) {
    List<String> more = new ArrayList<>(lines);
    more.add(line);
    return more;
  }

  private static String missing(String line) {
    return "missing in the copy: " + line;
  }

  private static String surplus(String line) {
    return "not in the release: " + line;
  }

  private static String quad(String line) {
    return Releases.quad(line);
  }

  private static String triple(String line) {
    return Releases.quad(line).replaceFirst(" <[^>]*> \\.$", " .");
  }
}
