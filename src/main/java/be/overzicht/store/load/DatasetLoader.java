package be.overzicht.store.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;

/**
 * Reads N-Quads into memory: each named graph, and the union of all as default graph; they share their triples. One
 * thread reads, one fills the union, one the named graphs.
 */
public final class DatasetLoader {
  private static final int BATCH = 8_192;

  private final GraphMem2Fast union = new GraphMem2Fast();
  private final Map<Node, GraphMem2Fast> named = new LinkedHashMap<>();
  private Triple[] triples = new Triple[BATCH];
  private Node[] graphs = new Node[BATCH];
  private Triple[] distinct = new Triple[BATCH];
  private Triple latest;
  private int size;
  private int different;

  private DatasetLoader() {}

  /**
   * Reads to the end; the stream stays open.
   *
   * @throws IOException when it cannot be read, or a line of it is not a statement
   */
  public static SnapshotDataset load(InputStream quads) throws IOException {
    return new DatasetLoader().read(quads);
  }

  private SnapshotDataset read(InputStream quads) throws IOException {
    Filling fillUnion = new Filling();
    Filling fillNamed = new Filling();
    try (fillUnion; fillNamed) {
      new QuadReader(quads).read((triple, graph) -> {
        add(triple, graph);
        if (size == BATCH) {
          hand(fillUnion, fillNamed);
        }
      });
      hand(fillUnion, fillNamed);
      fillUnion.await();
      fillNamed.await();
    }
    return new SnapshotDataset(union, named);
  }

  private void add(Triple triple, Node graph) {
    triples[size] = triple;
    graphs[size++] = graph;
    if (triple != latest) {
      distinct[different++] = triple;
      latest = triple;
    }
  }

  private void hand(Filling fillUnion, Filling fillNamed) {
    Triple[] all = triples;
    Node[] names = graphs;
    Triple[] once = distinct;
    int count = size;
    int countOnce = different;
    fillUnion.then(() -> {
      for (int at = 0; at < countOnce; at++) {
        union.performAdd(once[at]); // nobody listens yet
      }
    });
    fillNamed.then(() -> {
      for (int at = 0; at < count; at++) {
        if (names[at] != null) {
          named.computeIfAbsent(names[at], name -> new GraphMem2Fast()).performAdd(all[at]);
        }
      }
    });
    triples = new Triple[BATCH];
    graphs = new Node[BATCH];
    distinct = new Triple[BATCH];
    size = 0;
    different = 0;
  }

  /** Work that one thread does, in order. */
  private static final class Filling implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private CompletableFuture<Void> done = CompletableFuture.completedFuture(null);

    void then(Runnable work) {
      done = done.thenRunAsync(work, thread);
    }

    void await() {
      done.join();
    }

    @Override
    public void close() {
      thread.shutdownNow();
    }
  }
}
