package be.overzicht.sparql.engine.bound;

import be.overzicht.sparql.budget.Budget;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression whose values ARQ puts in order, none of which may be too large for that. */
public final class Sized extends ExprFunction1 {
  private final Budget budget;

  /** With what makes them. */
  public Sized(Expr made, Budget budget) {
    super(made, "sized");
    this.budget = budget;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    return new Magnitude(budget).comparable(value);
  }

  @Override
  public Expr copy(Expr made) {
    return new Sized(made, budget);
  }
}
