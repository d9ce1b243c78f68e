package be.overzicht.sparql.engine;

import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * A function of ARQ that throws whatever comes at arguments it did not think of, such as the hours of an IRI. That is an
 * error of the expression (<a href="https://www.w3.org/TR/sparql11-query/#evaluation">SPARQL 1.1, section 17.2</a>), not
 * of the query and not of the server.
 */
final class GuardedUnary extends ExprFunction1 {
  private final ExprFunction1 function;

  GuardedUnary(ExprFunction1 function) {
    super(function.getArg(), function.getFunctionSymbol().getSymbol(), function.getOpName());
    this.function = function;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    try {
      return function.eval(value);
    } catch (QueryException told) {
      throw told;
    } catch (RuntimeException unexpected) {
      throw new ExprEvalException("no value comes of " + value, unexpected);
    }
  }

  @Override
  public Expr copy(Expr argument) {
    return new GuardedUnary((ExprFunction1) function.copy(argument));
  }
}
