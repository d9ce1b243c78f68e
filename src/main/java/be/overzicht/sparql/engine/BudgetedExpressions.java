package be.overzicht.sparql.engine;

import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.engine.text.BudgetedRegex;
import be.overzicht.sparql.engine.text.BudgetedReplace;
import be.overzicht.sparql.engine.text.Measured;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.Unstable;

/** Replaces the functions that can run away by ones that ask the budget, and notices those whose value varies. */
final class BudgetedExpressions extends ExprTransformCopy {
  private final Budget budget;

  BudgetedExpressions(Budget budget) {
    this.budget = budget;
  }

  @Override
  public Expr transform(ExprFunction0 function) {
    return noticed(super.transform(function));
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    Expr copy = noticed(super.transform(function, argument));
    return function instanceof E_StrEncodeForURI ? new Measured(copy, budget) : copy;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new BudgetedRegex(arguments, budget);
    }
    if (function instanceof E_StrReplace) {
      return new BudgetedReplace(arguments, budget);
    }
    Expr copy = noticed(super.transform(function, arguments));
    return function instanceof E_StrConcat ? new Measured(copy, budget) : copy;
  }

  /** The expression as it goes into an aggregate that keeps its values. */
  ExprList held(ExprList values) {
    return ExprList.create(values.getList().stream().<Expr>map(value -> new Measured(value, budget)).toList());
  }

  private Expr noticed(Expr function) {
    if (function instanceof Unstable || function instanceof E_Now) {
      budget.notRepeatable();
    }
    return function;
  }
}
