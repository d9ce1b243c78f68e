package be.overzicht.sparql.engine.text;

import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.engine.bound.Magnitude;
import be.overzicht.sparql.engine.value.Arithmetic;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/** Multiplication of exact numbers, as long as the product is not too long: each step can double its length. */
public final class BoundedProduct extends Arithmetic {
  private final Budget budget;

  /** With its factors. */
  public BoundedProduct(Expr left, Expr right, Budget budget) {
    super(Operator.MULTIPLY, left, right);
    this.budget = budget;
  }

  @Override
  public NodeValue eval(NodeValue left, NodeValue right) {
    budget.fits(Magnitude.bits(left) + Magnitude.bits(right), Magnitude.MOST_BITS);
    return super.eval(left, right);
  }

  @Override
  public Expr copy(Expr left, Expr right) {
    return new BoundedProduct(left, right, budget);
  }
}
