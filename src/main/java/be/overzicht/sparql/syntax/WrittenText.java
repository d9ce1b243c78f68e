package be.overzicht.sparql.syntax;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * A string as it is written in a query. ARQ's parser compiles the constant pattern of a {@code REGEX} while it reads, and
 * refuses the whole query when it is none; a string that does not look constant lets the error be one of the expression.
 */
public final class WrittenText extends ExprFunction0 {
  private final NodeValue text;

  WrittenText(NodeValue text) {
    super("text");
    this.text = text;
  }

  /** The string itself. */
  public NodeValue text() {
    return text;
  }

  @Override
  public NodeValue eval(FunctionEnv environment) {
    return text;
  }

  @Override
  public Expr copy() {
    return this;
  }
}
