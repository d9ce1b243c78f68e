package be.overzicht.sparql.engine;

import be.overzicht.sparql.budget.Budget;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that asks the budget at every triple it gives: paths, joins and patterns all get their triples here. */
final class BudgetedGraph extends WrappedGraph {
  private final Budget budget;

  BudgetedGraph(Graph graph, Budget budget) {
    super(graph);
    this.budget = budget;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return counted(base.find(pattern));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return counted(base.find(subject, predicate, object));
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    budget.tick();
    return base.contains(subject, predicate, object);
  }

  @Override
  public boolean contains(Triple triple) {
    budget.tick();
    return base.contains(triple);
  }

  private ExtendedIterator<Triple> counted(ExtendedIterator<Triple> triples) {
    budget.tick();
    return new WrappedIterator<>(triples) {
      @Override
      public Triple next() {
        budget.tick();
        return super.next();
      }
    };
  }
}
