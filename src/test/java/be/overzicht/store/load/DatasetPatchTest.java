package be.overzicht.store.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A patched dataset is the one that reading the later release gives. */
class DatasetPatchTest {
  private static final int ROUNDS = 300;
  private static final String ONE = "<http://a.test/s> <http://a.test/p> \"one\\ttwo\"@nl <http://a.test/g> .\n";
  private static final String OTHER = "<http://a.test/s> <http://a.test/p> <http://a.test/o> <http://a.test/h> .\n";
  private static final String FRAME = "H id <http://a.test/2> .\nH prev <http://a.test/1> .\nTX .\n%sTC .\n";

  private final Random random = new Random(6);

  @Test
  void patching_any_dataset_gives_what_reading_the_next_gives_and_leaves_the_former_alone() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      SortedSet<String> old = quads();
      SortedSet<String> now = quads();
      SnapshotDataset before = load(old);
      SnapshotDataset after = apply(patch(old, now), before);
      assertEquals(contents(load(now)), contents(after));
      assertEquals(contents(load(old)), contents(before));
    }
  }

  @Test
  void graphs_that_do_not_change_are_shared_and_outlive_either_dataset() throws IOException {
    SnapshotDataset before = load(Set.of(ONE, OTHER));
    SnapshotDataset after = apply(patch(Set.of(OTHER), Set.of()), before);
    Node shared = NodeFactory.createURI("http://a.test/g");
    assertSame(before.getGraph(shared), after.getGraph(shared));
    assertNotSame(before.getDefaultGraph(), after.getDefaultGraph());
    before.close();
    assertEquals(1, after.getGraph(shared).size());
    assertEquals(1, after.getDefaultGraph().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "A " + ONE, "D <http://a.test/s> <http://a.test/p> \"never\" <http://a.test/g> .\n", "A <http://a.test/s> .\n",
    "D <http://a.test/s> <http://a.test/p> \"one\\ttwo\"@nl .\n", "B " + OTHER, "\n"})
  void a_patch_that_was_made_for_another_dataset_or_is_none_is_refused_with_its_line(String row) throws IOException {
    SnapshotDataset before = load(Set.of(ONE));
    IOException failure =
        assertThrows(IOException.class, () -> apply(stream(FRAME.formatted(row)), before));
    assertTrue(failure.getMessage().startsWith("line 4: "), failure.getMessage());
    assertEquals(1, before.getDefaultGraph().size());
  }

  private static SnapshotDataset apply(InputStream patch, SnapshotDataset before) throws IOException {
    DatasetPatch applied = new DatasetPatch(before);
    applied.apply(patch);
    return applied.dataset();
  }

  private SortedSet<String> quads() {
    SortedSet<String> quads = new TreeSet<>();
    for (int count = random.nextInt(12); count > 0; count--) {
      quads.add("<http://a.test/s%d> <http://a.test/p> \"%d\" <http://a.test/g%d> .%n"
          .formatted(random.nextInt(2), random.nextInt(3), random.nextInt(3)));
    }
    return quads;
  }

  private static InputStream patch(Set<String> old, Set<String> now) {
    SortedSet<String> all = new TreeSet<>(old);
    all.addAll(now);
    all.removeIf(quad -> old.contains(quad) && now.contains(quad));
    return stream(FRAME.formatted(
        all.stream().map(quad -> (old.contains(quad) ? "D " : "A ") + quad).collect(Collectors.joining())));
  }

  private static SnapshotDataset load(Set<String> quads) throws IOException {
    return DatasetLoader.load(stream(String.join("", new TreeSet<>(quads))));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The triples of each graph, the default graph under an empty name. */
  private static Map<String, Set<Triple>> contents(SnapshotDataset dataset) {
    Map<String, Set<Triple>> contents = new TreeMap<>();
    contents.put("", triples(dataset.getDefaultGraph()));
    dataset.listGraphNodes().forEachRemaining(name -> contents.put(name.getURI(), triples(dataset.getGraph(name))));
    return contents;
  }

  private static Set<Triple> triples(Graph graph) {
    return graph.stream().collect(Collectors.toSet());
  }
}
