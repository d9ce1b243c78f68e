package be.overzicht.sparql.engine.value;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression whose value becomes the canonical term of it. */
public final class Canonically extends ExprFunction1 {
  /** What computes the value. */
  public Canonically(Expr computation) {
    super(computation, "canonically");
  }

  @Override
  public NodeValue eval(NodeValue value) {
    return Canonical.of(value);
  }

  @Override
  public Expr copy(Expr computation) {
    return new Canonically(computation);
  }
}
