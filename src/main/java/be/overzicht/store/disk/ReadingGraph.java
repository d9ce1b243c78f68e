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
 * along. Queries begin one themselves, and get their triples as they come.
 */
final class ReadingGraph extends WrappedGraph {
  private final DatasetGraph store;

  ReadingGraph(Graph graph, DatasetGraph store) {
    super(graph);
    this.store = store;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return find(pattern.getMatchSubject(), pattern.getMatchPredicate(), pattern.getMatchObject());
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return store.isInTransaction()
        ? base.find(subject, predicate, object)
        : reading(() -> WrappedIterator.create(base.find(subject, predicate, object).toList().iterator()));
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    return reading(() -> base.contains(subject, predicate, object));
  }

  @Override
  public boolean contains(Triple triple) {
    return reading(() -> base.contains(triple));
  }

  @Override
  public int size() {
    return reading(base::size);
  }

  @Override
  public boolean isEmpty() {
    return reading(base::isEmpty);
  }

  private <T> T reading(Supplier<T> question) {
    return store.isInTransaction() ? question.get() : Txn.calculateRead(store, question);
  }
}
