package be.overzicht.sparql.engine;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Arithmetic that may come to a time or duration with more digits than Jena can keep, such as a third of a second: like
 * every value that cannot be computed, that is an error of the expression
 * (<a href="https://www.w3.org/TR/sparql11-query/#evaluation">SPARQL 1.1, section 17.2</a>), not of the query.
 */
final class TimeArithmetic extends ExprFunction2 {
  private final ExprFunction2 operation;

  /** As this operation does it. */
  TimeArithmetic(ExprFunction2 operation) {
    super(operation.getArg1(), operation.getArg2(), operation.getFunctionSymbol().getSymbol(), operation.getOpName());
    this.operation = operation;
  }

  @Override
  public NodeValue eval(NodeValue left, NodeValue right) {
    try {
      return operation.eval(left, right);
    } catch (NumberFormatException | ArithmeticException e) {
      throw new ExprEvalException("The result has more digits than a time can have here", e);
    }
  }

  @Override
  public Expr copy(Expr left, Expr right) {
    return new TimeArithmetic((ExprFunction2) operation.copy(left, right));
  }
}
