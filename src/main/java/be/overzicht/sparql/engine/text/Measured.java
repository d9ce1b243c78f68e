package be.overzicht.sparql.engine.text;

import be.overzicht.sparql.budget.Budget;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression that makes texts: long ones are charged to the memory of the query. */
public final class Measured extends ExprFunction1 {
  private static final int LONG = 2_000;
  private static final int BYTES_PER_CHARACTER = 2;

  private final Budget budget;

  /** With its arguments. */
  public Measured(Expr made, Budget budget) {
    super(made, "measured");
    this.budget = budget;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    if (value.isString() || value.isLangString()) {
      charge(value.getString().length(), budget);
    }
    return value;
  }

  @Override
  public Expr copy(Expr made) {
    return new Measured(made, budget);
  }

  /** Charges a text of this many characters. */
  static void charge(int length, Budget budget) {
    if (length > LONG) {
      budget.hold((long) length * BYTES_PER_CHARACTER);
    } else {
      budget.tick();
    }
  }
}
