package be.overzicht.sparql.engine.bound;

import be.overzicht.sparql.budget.Budget;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression that may make a triple term, when that is one that may be made. */
public final class BoundedTriple extends ExprFunction1 {
  private final Budget budget;

  /** With what makes it. */
  public BoundedTriple(Expr made, Budget budget) {
    super(made, "triple-term");
    this.budget = budget;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    return new TripleTerms(budget).require(value);
  }

  @Override
  public Expr copy(Expr made) {
    return new BoundedTriple(made, budget);
  }
}
