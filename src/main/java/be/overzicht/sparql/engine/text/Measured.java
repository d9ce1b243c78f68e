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
  private final int extra;

  /** A text by itself. */
  public Measured(Expr made, Budget budget) {
    this(made, 0, budget);
  }

  /** A text that so many more characters are added to. */
  public Measured(Expr made, int extra, Budget budget) {
    super(made, "measured");
    this.extra = extra;
    this.budget = budget;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    boolean isText = value.isString() || value.isLangString();
    charge(isText ? value.getString().length() + extra : extra, budget);
    return value;
  }

  @Override
  public Expr copy(Expr made) {
    return new Measured(made, extra, budget);
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
