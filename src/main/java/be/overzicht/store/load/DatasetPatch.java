package be.overzicht.store.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Makes of a dataset in memory the one that a patch leads to. The union and the graphs that the patch names are copied and
 * changed, which takes a fraction of reading them; all other graphs are shared, and so are the statements. The dataset
 * before stays as it is.
 */
final class DatasetPatch implements PatchReader.Sink {
  private final Map<Node, Graph> named = new LinkedHashMap<>();
  private final Set<Node> copied = new HashSet<>();
  private final Graph union;
  private long added;
  private long removed;

  /** Nothing changed yet. */
  DatasetPatch(DatasetGraph before) {
    before.listGraphNodes().forEachRemaining(name -> named.put(name, before.getGraph(name)));
    union = copy(before.getDefaultGraph());
  }

  /** Whether a patch can be applied to this dataset: whether it is in memory. */
  static boolean fits(DatasetGraph dataset) {
    return dataset.getDefaultGraph() instanceof GraphMem2Fast;
  }

  /**
   * Applies a patch; the stream stays open.
   *
   * @throws IOException when the patch cannot be read, or was not made for this dataset
   */
  void apply(InputStream patch) throws IOException {
    new PatchReader(patch).read(this);
  }

  /** How many statements it added. */
  long added() {
    return added;
  }

  /** How many statements it took away. */
  long removed() {
    return removed;
  }

  @Override
  public void add(Triple triple, Node graph) {
    Graph own = own(graph);
    if (own.contains(triple)) {
      throw new IllegalArgumentException("it adds a statement that is there already");
    }
    added++;
    own.add(triple);
    union.add(triple);
  }

  @Override
  public void delete(Triple triple, Node graph) {
    Graph own = own(graph);
    if (!own.contains(triple)) {
      throw new IllegalArgumentException("it takes a statement away that is not there");
    }
    removed++;
    own.delete(triple);
    if (named.values().stream().noneMatch(other -> other.contains(triple))) {
      union.delete(triple);
    }
  }

  /** The graph of this name, which nobody else holds. */
  private Graph own(Node name) {
    if (copied.add(name)) {
      named.compute(name, (same, graph) -> graph == null ? new GraphMem2Fast() : copy(graph));
    }
    return named.get(name);
  }

  private static Graph copy(Graph graph) {
    return ((GraphMem2Fast) graph).copy();
  }

  /** The dataset that it led to. */
  SnapshotDataset dataset() {
    named.values().removeIf(Graph::isEmpty);
    named.keySet().stream().filter(name -> !copied.contains(name)).forEach(this::share);
    return new SnapshotDataset(union, named);
  }

  /** Closing one of both datasets leaves the other as it is. */
  private void share(Node name) {
    ((GraphMem2Fast) named.get(name)).openAgain();
  }
}
