package be.overzicht.store;

import be.overzicht.rdf.Uris;
import be.overzicht.store.facts.Facts.Fact;
import be.overzicht.store.facts.Pattern;
import be.overzicht.store.facts.Term;
import be.overzicht.store.facts.TermUse;
import be.overzicht.store.things.ThingIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A snapshot whose statements Jena holds in this process, in memory or on disk: queries and shapes ask its graphs. */
public abstract sealed class JenaSnapshot implements Snapshot permits MemorySnapshot, DiskSnapshot, RemoteSnapshot {
  private final Identity identity;
  private final DatasetGraph dataset;
  private final ThingIndex things;
  private final Labels labels = new Labels(this);
  private final Map<Class<?>, Object> parts = new ConcurrentHashMap<>();

  /** Which release it is. */
  record Identity(String name, Instant instant, Uris uris) {}

  JenaSnapshot(Identity identity, DatasetGraph dataset, ThingIndex things) {
    this.identity = identity;
    this.dataset = dataset;
    this.things = things;
  }

  /**
   * This snapshot with its graphs.
   *
   * @throws StoreException when its statements are held elsewhere
   */
  public static JenaSnapshot of(Snapshot snapshot) {
    if (snapshot instanceof JenaSnapshot held) {
      return held;
    }
    throw new StoreException("The statements of " + snapshot.name() + " are not in this process; choose --store memory");
  }

  /** The named graphs, and their union without duplicates as default graph; read-only. */
  public final DatasetGraph dataset() {
    return dataset;
  }

  /** The default graph: all statements, without duplicates. */
  public final Graph union() {
    return dataset.getDefaultGraph();
  }

  /** The part of a document that stands in a graph of this snapshot. */
  public final List<Triple> describe(String iri, Graph graph) {
    return new DocumentRule(uris(), graph).describe(iri);
  }

  final Identity identity() {
    return identity;
  }

  final ThingIndex thingIndex() {
    return things;
  }

  @Override
  public final String name() {
    return identity.name();
  }

  @Override
  public final Instant instant() {
    return identity.instant();
  }

  @Override
  public final Uris uris() {
    return identity.uris();
  }

  @Override
  public final <T> T part(Class<T> kind, Function<Snapshot, T> making) {
    return kind.cast(parts.computeIfAbsent(kind, missing -> making.apply(this)));
  }

  @Override
  public final Map<String, Long> graphs() {
    Map<String, Long> sizes = new TreeMap<>();
    dataset.listGraphNodes().forEachRemaining(
        name -> sizes.put(name.getURI(), (long) dataset.getGraph(name).size()));
    return sizes;
  }

  @Override
  public final long size() {
    return union().size();
  }

  @Override
  public final Labels labels() {
    return labels;
  }

  @Override
  public final boolean isKnown(String iri) {
    return union().contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
  }

  @Override
  public final Description describe(String iri) {
    return Description.of(iri, read(() -> describe(iri, union())));
  }

  @Override
  public final Optional<Description> describe(String iri, long most) {
    return read(() -> new DocumentRule(uris(), union()).describe(iri, most))
        .map(triples -> Description.of(iri, triples));
  }

  @Override
  public final List<Incoming> incoming(String iri, int limit) {
    if (limit == 0) {
      return List.of();
    }
    PriorityQueue<Incoming> first = new PriorityQueue<>(Incoming.ORDER.reversed());
    scan(Pattern.to(iri), fact -> {
      first.add(new Incoming(fact.subject(), fact.property()));
      if (first.size() > limit) {
        first.remove();
      }
      return true;
    });
    List<Incoming> incoming = new ArrayList<>(first);
    incoming.sort(Incoming.ORDER);
    return incoming;
  }

  @Override
  public final List<String> concepts() {
    return things.concepts();
  }

  @Override
  public final List<String> things(String concept) {
    return things.of(concept);
  }

  @Override
  public final TermUse termUse() {
    TermUse use = new TermUse();
    visit(Triple.ANY, union(), fact -> {
      use.add(fact);
      return true;
    });
    return use;
  }

  @Override
  public final void scan(Pattern pattern, Predicate<Fact> visitor) {
    Graph graph = pattern.graph().map(name -> dataset.getGraph(NodeFactory.createURI(name))).orElse(union());
    Predicate<Triple> wanted = pattern.datatype()
        .map(datatype -> (Predicate<Triple>) triple -> isTyped(triple.getObject(), datatype)).orElse(triple -> true);
    visit(triples(pattern), graph, wanted, visitor);
  }

  private static Triple triples(Pattern pattern) {
    return Triple.createMatch(pattern.subject().map(iri -> Bridge.node(new Term.Iri(iri))).orElse(Node.ANY),
        pattern.property().map(NodeFactory::createURI).orElse(Node.ANY),
        pattern.object().map(Bridge::node).orElse(Node.ANY));
  }

  private static boolean isTyped(Node object, String datatype) {
    return object.isLiteral() && object.getLiteralDatatypeURI().equals(datatype);
  }

  private void visit(Triple pattern, Graph graph, Predicate<Fact> visitor) {
    visit(pattern, graph, triple -> true, visitor);
  }

  private void visit(Triple pattern, Graph graph, Predicate<Triple> wanted, Predicate<Fact> visitor) {
    read(() -> {
      ExtendedIterator<Triple> found = graph.find(pattern);
      try {
        boolean more = true;
        while (more && found.hasNext()) {
          Triple triple = found.next();
          more = !wanted.test(triple) || visitor.test(Bridge.fact(triple));
        }
      } finally {
        found.close();
      }
      return null;
    });
  }

  @Override
  public final void close() {
    dataset.close();
  }
}
