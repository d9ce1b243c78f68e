package be.overzicht.sparql.engine.text;

import be.overzicht.sparql.budget.Budget;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;

/** A function that looks for one text in another: Java takes the product of their lengths for it, at worst. */
final class Searched extends ExprFunction2 {
  private static final long MOST_STEPS = 100_000_000;

  private final ExprFunction2 function;
  private final Budget budget;

  Searched(ExprFunction2 function, Budget budget) {
    super(function.getArg1(), function.getArg2(), function.getFunctionSymbol().getSymbol(), function.getOpName());
    this.function = function;
    this.budget = budget;
  }

  @Override
  public NodeValue eval(NodeValue text, NodeValue wanted) {
    budget.fits(Measured.length(text) * Measured.length(wanted), MOST_STEPS);
    budget.tick();
    return function.eval(text, wanted);
  }

  @Override
  public Expr copy(Expr text, Expr wanted) {
    return new Searched((ExprFunction2) function.copy(text, wanted), budget);
  }
}
