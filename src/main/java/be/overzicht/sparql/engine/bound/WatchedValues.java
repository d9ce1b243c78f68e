package be.overzicht.sparql.engine.bound;

import be.overzicht.sparql.budget.Budget;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprVar;

/**
 * Puts the variables of an optimised query under the budget: the optimiser renames them, and would lose the guard.
 */
public final class WatchedValues extends ExprTransformCopy {
  private final Budget budget;

  /** For a query with this budget. */
  public WatchedValues(Budget budget) {
    this.budget = budget;
  }

  @Override
  public Expr transform(ExprVar variable) {
    return new WatchedVariable(variable.asVar(), budget);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return function instanceof E_OneOfBase
        ? super.transform(function, ExprList.create(arguments.getList().stream().map(this::sized).toList()))
        : super.transform(function, arguments);
  }

  /** What is not a constant, which is looked at before. */
  private Expr sized(Expr value) {
    return value.isConstant() ? value : new Sized(value, budget);
  }
}
