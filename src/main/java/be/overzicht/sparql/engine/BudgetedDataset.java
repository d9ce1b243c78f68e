package be.overzicht.sparql.engine;

import be.overzicht.sparql.budget.Budget;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** A dataset whose graphs ask the budget. */
public final class BudgetedDataset extends DatasetGraphWrapper {
  private final Budget budget;
  private final Graph defaultGraph;

  /** The same data under a budget. */
  public BudgetedDataset(DatasetGraph dataset, Budget budget) {
    super(dataset);
    this.budget = budget;
    this.defaultGraph = new BudgetedGraph(dataset.getDefaultGraph(), budget);
  }

  @Override
  public Graph getDefaultGraph() {
    return defaultGraph;
  }

  @Override
  public Graph getGraph(Node name) {
    return Quad.isDefaultGraph(name) ? defaultGraph : new BudgetedGraph(super.getGraph(name), budget);
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return counted(super.find(graph, subject, predicate, object));
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
    return counted(super.findNG(graph, subject, predicate, object));
  }

  private Iterator<Quad> counted(Iterator<Quad> quads) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return quads.hasNext();
      }

      @Override
      public Quad next() {
        budget.tick();
        return quads.next();
      }
    };
  }
}
