package be.overzicht.store.disk;

import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A stored graph that may be asked outside a transaction: it then begins one for the question and takes the whole answer
 * along. Queries and pages begin one themselves, and get their triples as they come.
 */
final class ReadingGraph extends WrappedGraph {
  private final DatasetGraph store;
  private final long size;

  /** Of so many triples, which the store itself would have to count. */
  ReadingGraph(Graph graph, DatasetGraph store, long size) {
    super(graph);
    this.store = store;
    this.size = size;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return find(pattern.getMatchSubject(), pattern.getMatchPredicate(), pattern.getMatchObject());
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return store.isInTransaction()
        ? found(subject, predicate, object)
        : reading(() -> WrappedIterator.create(found(subject, predicate, object).toList().iterator()));
  }

  private ExtendedIterator<Triple> found(Node subject, Node predicate, Node object) {
    Node kept = object == null ? null : KeptTerms.kept(object);
    return base.find(subject, predicate, kept).mapWith(KeptTerms::written);
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    return reading(() -> {
      ExtendedIterator<Triple> found = found(subject, predicate, object);
      try {
        return found.hasNext();
      } finally {
        found.close();
      }
    });
  }

  @Override
  public boolean contains(Triple triple) {
    return contains(triple.getMatchSubject(), triple.getMatchPredicate(), triple.getMatchObject());
  }

  @Override
  public int size() {
    return (int) Math.min(size, Integer.MAX_VALUE);
  }

  @Override
  public boolean isEmpty() {
    return size == 0;
  }

  private <T> T reading(Supplier<T> question) {
    return store.isInTransaction() ? question.get() : Txn.calculateRead(store, question);
  }
}
