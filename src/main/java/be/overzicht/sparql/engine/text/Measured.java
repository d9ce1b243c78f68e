package be.overzicht.sparql.engine.text;

import be.overzicht.sparql.budget.Budget;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression that makes texts: long ones are charged to the memory of the query. */
public final class Measured extends ExprFunction1 {
  /** The longest text that a query may make: every step over it is short. */
  static final int LONGEST = 1_000_000;

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
    charge(length(value) + extra, budget);
    return value;
  }

  @Override
  public Expr copy(Expr made) {
    return new Measured(made, extra, budget);
  }

  /** The characters of a text; of what is none, as many as nothing has. */
  static long length(NodeValue value) {
    return value.isLiteral() ? value.asUnquotedString().length() : 0;
  }

  /** Charges a text of this many characters, before it is made where that can be known. */
  static void charge(long length, Budget budget) {
    if (length > LONG) {
      budget.fits(length, LONGEST);
      budget.hold(length * BYTES_PER_CHARACTER);
    } else {
      budget.tick();
    }
  }
}
