package be.overzicht.sparql.engine.text;

import be.overzicht.sparql.budget.Budget;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** The argument of {@code ENCODE_FOR_URI}, charged for what it becomes: three characters for most of its bytes. */
public final class Encoded extends ExprFunction1 {
  private static final int PER_BYTE = 3;

  private final Budget budget;

  /** With the text. */
  public Encoded(Expr text, Budget budget) {
    super(text, "encoded");
    this.budget = budget;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    if (value.isString() || value.isLangString()) {
      Measured.charge(value.getString().chars().mapToLong(Encoded::length).sum(), budget);
    }
    return value;
  }

  @Override
  public Expr copy(Expr text) {
    return new Encoded(text, budget);
  }

  private static long length(int c) {
    if (c >= 0x80) {
      return (c < 0x800 ? 2 : PER_BYTE) * PER_BYTE;
    }
    return Character.isLetterOrDigit(c) ? 1 : PER_BYTE;
  }
}
