package be.overzicht.sparql.engine.bound;

import be.overzicht.sparql.budget.Budget;
import java.util.Set;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprVar;

/**
 * Puts the variables of an optimised query under the budget: the optimiser renames them, and would lose the guard.
 */
public final class WatchedValues extends ExprTransformCopy {
  private static final Set<Class<?>> COMPARING = Set.of(E_Equals.class, E_NotEquals.class, E_LessThan.class,
      E_LessThanOrEqual.class, E_GreaterThan.class, E_GreaterThanOrEqual.class);

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
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    return COMPARING.contains(function.getClass())
        ? super.transform(function, sized(left), sized(right))
        : super.transform(function, left, right);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return function instanceof E_OneOfBase
        ? super.transform(function, ExprList.create(arguments.getList().stream().map(this::sized).toList()))
        : super.transform(function, arguments);
  }

  /** What is not a variable or a constant, which are looked at anyway. */
  private Expr sized(Expr value) {
    return value.isFunction() ? new Sized(value, budget) : value;
  }
}
