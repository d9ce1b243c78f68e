package be.overzicht.store;

import be.overzicht.rdf.Uris;
import be.overzicht.release.Release;
import be.overzicht.store.disk.DiskStore;
import be.overzicht.store.load.DatasetLoader;
import be.overzicht.store.load.NextDataset;
import be.overzicht.store.load.SnapshotDataset;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;

/** One release, loaded for reading: what queries and documents are answered from. Any number of threads may use it. */
public final class Snapshot implements AutoCloseable {
  private final String name;
  private final Instant instant;
  private final Uris uris;
  private final DatasetGraph dataset;
  private final Labels labels;
  private final Map<Class<?>, Object> parts = new ConcurrentHashMap<>();

  private Snapshot(String name, Instant instant, Uris uris, DatasetGraph dataset) {
    this.name = name;
    this.instant = instant;
    this.uris = uris;
    this.dataset = dataset;
    this.labels = new Labels(dataset.getDefaultGraph());
  }

  /** Something that is made of this snapshot once, when it is first asked for; it is kept as long as the snapshot is. */
  public <T> T part(Class<T> kind, Function<Snapshot, T> making) {
    return kind.cast(parts.computeIfAbsent(kind, missing -> making.apply(this)));
  }

  /**
   * Loads a release into memory.
   *
   * @throws StoreException when its master cannot be read
   */
  public static Snapshot load(Release release) {
    return load(release, StoreChoice.MEMORY);
  }

  /**
   * Opens a release in memory or on disk.
   *
   * @throws StoreException when its master cannot be read, or its store cannot be made
   */
  public static Snapshot load(Release release, StoreChoice choice) {
    try {
      return new Snapshot(release.name().toString(), release.instant(), release.uris(), dataset(release, choice));
    } catch (IOException e) {
      throw new StoreException("Release " + release.name() + " in " + release.folder()
          + " cannot be read: " + e.getMessage() + "; build it again", e);
    }
  }

  /**
   * A later release: as its patch leaves this one, where that can be; opened like any other otherwise.
   *
   * @throws StoreException when its master cannot be read, or its store cannot be made
   */
  public Snapshot next(Release release, StoreChoice choice) {
    Optional<SnapshotDataset> patched =
        choice.resolve(release) == StoreChoice.MEMORY ? NextDataset.of(release, name, dataset) : Optional.empty();
    return patched
        .map(next -> new Snapshot(release.name().toString(), release.instant(), release.uris(), next))
        .orElseGet(() -> load(release, choice));
  }

  /** Loads statements in N-Quads under a name; the name tells snapshots apart in caches. */
  public static Snapshot read(String name, Instant instant, Uris uris, InputStream quads) {
    try {
      return new Snapshot(name, instant, uris, DatasetLoader.load(quads));
    } catch (IOException e) {
      throw new StoreException("The statements of " + name + " cannot be read: " + e.getMessage()
          + "; build the release again", e);
    }
  }

  /** This snapshot, in memory, with one more graph; it takes over the graphs of this one, which nobody may ask any more. */
  Snapshot with(String name, Graph more) {
    more.stream().forEach(union()::add);
    Map<Node, Graph> named = new LinkedHashMap<>();
    dataset.listGraphNodes().forEachRemaining(node -> named.put(node, dataset.getGraph(node)));
    named.put(NodeFactory.createURI(name), more);
    return new Snapshot(this.name, instant, uris, new SnapshotDataset(union(), named));
  }

  private static DatasetGraph dataset(Release release, StoreChoice choice) throws IOException {
    if (choice.resolve(release) == StoreChoice.TDB2) {
      return DiskStore.open(release);
    }
    try (InputStream quads = release.quads()) {
      return DatasetLoader.load(quads);
    }
  }

  /** The name of the release. */
  public String name() {
    return name;
  }

  /** When it was published. */
  public Instant instant() {
    return instant;
  }

  /** The addresses it was built for. */
  public Uris uris() {
    return uris;
  }

  /** The named graphs, and their union without duplicates as default graph; read-only. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** The default graph: all statements, without duplicates. */
  public Graph union() {
    return dataset.getDefaultGraph();
  }

  /** Names of things. */
  public Labels labels() {
    return labels;
  }

  /** Whether anything is said about this IRI. */
  public boolean isKnown(String iri) {
    return union().contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
  }

  /** The document of a thing; without statements when the thing is unknown. */
  public Description describe(String iri) {
    return describe(iri, union());
  }

  /** Whether no question to it waits for a disk. */
  public boolean isInMemory() {
    return union() instanceof GraphMem2Fast;
  }

  /** The document of a thing, unless it has more than so many statements; a long text counts as several. */
  public Optional<Description> describe(String iri, long most) {
    return new DocumentRule(uris, union()).describe(iri, most);
  }

  /** The part of a document that stands in a graph of this snapshot. */
  public Description describe(String iri, Graph graph) {
    return new DocumentRule(uris, graph).describe(iri);
  }

  /** Who points to this thing, in the order of their IRIs; at most {@code limit}. */
  public List<Incoming> incoming(String iri, int limit) {
    Stream<Triple> pointing = union().stream(Node.ANY, Node.ANY, NodeFactory.createURI(iri));
    return pointing
        .filter(triple -> triple.getSubject().isURI())
        .map(triple -> new Incoming(triple.getSubject().getURI(), triple.getPredicate().getURI()))
        .sorted(Incoming.ORDER)
        .limit(limit)
        .toList();
  }

  /** All things of one concept, such as {@code initiatief}, in the order of their IRIs. */
  public List<String> things(String concept) {
    SortedSet<String> things = new TreeSet<>();
    Iterator<Triple> all = union().find();
    all.forEachRemaining(triple -> {
      Node subject = triple.getSubject();
      if (subject.isURI() && uris.concept(subject.getURI()).filter(concept::equals).isPresent()) {
        things.add(subject.getURI());
      }
    });
    return List.copyOf(things);
  }

  /** All things that have a document of their own, in the order of their IRIs: helper things and graphs have none. */
  public List<String> documents() {
    SortedSet<String> documents = new TreeSet<>();
    union().find().forEachRemaining(triple -> {
      Node subject = triple.getSubject();
      if (subject.isURI() && uris.isThing(subject.getURI()) && !uris.isHelper(subject.getURI())) {
        documents.add(subject.getURI());
      }
    });
    return List.copyOf(documents);
  }

  @Override
  public void close() {
    dataset.close();
  }
}
