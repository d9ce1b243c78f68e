package be.overzicht.sparql.engine;

import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;

/** Like {@link GuardedUnary}, for two arguments: a third of a second is one that ARQ cannot write down. */
final class GuardedBinary extends ExprFunction2 {
  private final ExprFunction2 function;

  GuardedBinary(ExprFunction2 function) {
    super(function.getArg1(), function.getArg2(), function.getFunctionSymbol().getSymbol(), function.getOpName());
    this.function = function;
  }

  @Override
  public NodeValue eval(NodeValue left, NodeValue right) {
    try {
      return function.eval(left, right);
    } catch (QueryException told) {
      throw told;
    } catch (RuntimeException unexpected) {
      throw new ExprEvalException("no value comes of " + left + " and " + right, unexpected);
    }
  }

  @Override
  public Expr copy(Expr left, Expr right) {
    return new GuardedBinary((ExprFunction2) function.copy(left, right));
  }
}
