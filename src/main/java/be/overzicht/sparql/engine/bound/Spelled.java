package be.overzicht.sparql.engine.bound;

import be.overzicht.sparql.budget.Budget;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** A text that a function reads as a value of some type, perhaps as a number: neither it nor its digits may be too long. */
public final class Spelled extends ExprFunction1 {
  private static final int LONGEST = 10_000;

  private final Budget budget;

  /** With the text. */
  public Spelled(Expr text, Budget budget) {
    super(text, "spelled");
    this.budget = budget;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    if (value.isLiteral()) {
      String text = value.asUnquotedString();
      budget.fits(text.length(), LONGEST);
      budget.fits(digits(text), Magnitude.MOST_DIGITS);
    }
    return value;
  }

  @Override
  public Expr copy(Expr text) {
    return new Spelled(text, budget);
  }

  /** The length of the longest number in a text. */
  private static int digits(String text) {
    int longest = 0;
    int length = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      length = c >= '0' && c <= '9' || c == '.' ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
    return longest;
  }
}
