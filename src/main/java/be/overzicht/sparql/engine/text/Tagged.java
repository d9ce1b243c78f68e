package be.overzicht.sparql.engine.text;

import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * A text that a query gives a language: ARQ looks at the language only when the text is written down, and fails at one
 * that is none. Here that is an error of the expression.
 */
public final class Tagged extends ExprFunction1 {

  /** What makes such a text. */
  public Tagged(Expr made) {
    super(made, "tagged");
  }

  @Override
  public NodeValue eval(NodeValue text) {
    try {
      text.asNode();
      return text;
    } catch (QueryException told) {
      throw told;
    } catch (RuntimeException unexpected) {
      throw new ExprEvalException("not a language tag: " + text.getLang(), unexpected);
    }
  }

  @Override
  public Expr copy(Expr made) {
    return new Tagged(made);
  }
}
