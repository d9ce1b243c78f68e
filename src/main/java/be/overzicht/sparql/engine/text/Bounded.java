package be.overzicht.sparql.engine.text;

import be.overzicht.sparql.budget.Budget;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** An argument of a function that does not look at the clock while it works: a long text would hold it for too long. */
public final class Bounded extends ExprFunction1 {
  private final Budget budget;
  private final int longest;

  /** With the number of characters that the function can take. */
  public Bounded(Expr argument, int longest, Budget budget) {
    super(argument, "bounded");
    this.longest = longest;
    this.budget = budget;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    if (value.isString() || value.isLangString()) {
      budget.fits(value.getString().length(), longest);
      budget.tick();
    }
    return value;
  }

  @Override
  public Expr copy(Expr argument) {
    return new Bounded(argument, longest, budget);
  }
}
