package be.overzicht.sparql.engine;

import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.engine.text.BoundedProduct;
import be.overzicht.sparql.engine.text.Bounds;
import be.overzicht.sparql.engine.text.BudgetedRegex;
import be.overzicht.sparql.engine.text.BudgetedReplace;
import be.overzicht.sparql.engine.text.Measured;
import be.overzicht.sparql.engine.text.Tagged;
import java.util.Set;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_DateTimeHours;
import org.apache.jena.sparql.expr.E_DateTimeMinutes;
import org.apache.jena.sparql.expr.E_DateTimeSeconds;
import org.apache.jena.sparql.expr.E_DateTimeTZ;
import org.apache.jena.sparql.expr.E_DateTimeTimezone;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrLangDir;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.Unstable;

/**
 * Replaces the functions that can run away by ones that ask the budget, guards those that fail at strange values, and
 * notices those whose value varies.
 */
final class BudgetedExpressions extends ExprTransformCopy {
  private static final Set<Class<?>> FRAGILE = Set.of(E_Add.class, E_Subtract.class, E_Divide.class,
      E_DateTimeHours.class, E_DateTimeMinutes.class, E_DateTimeSeconds.class, E_DateTimeTimezone.class,
      E_DateTimeTZ.class);

  private final Budget budget;
  private final Bounds bounds;

  BudgetedExpressions(Budget budget) {
    this.budget = budget;
    this.bounds = new Bounds(budget);
  }

  @Override
  public Expr transform(ExprFunction0 function) {
    return noticed(super.transform(function));
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    Expr copy = noticed(super.transform(function, bounds.of(function, argument)));
    if (FRAGILE.contains(function.getClass())) {
      return new GuardedUnary((ExprFunction1) copy);
    }
    return function instanceof E_StrEncodeForURI ? new Measured(copy, budget) : copy;
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    if (function instanceof E_Multiply) {
      return new GuardedBinary(new BoundedProduct(left, right, budget));
    }
    Expr copy = super.transform(function, bounds.of(function, left), bounds.ofSecond(function, right));
    if (FRAGILE.contains(function.getClass())) {
      return new GuardedBinary((ExprFunction2) copy);
    }
    return function instanceof E_StrLang ? new Tagged(copy) : copy;
  }

  @Override
  public Expr transform(ExprFunction3 function, Expr first, Expr second, Expr third) {
    Expr copy = super.transform(function, first, second, third);
    return function instanceof E_StrLangDir ? new Tagged(copy) : copy;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new BudgetedRegex(arguments, budget);
    }
    if (function instanceof E_StrReplace) {
      return new BudgetedReplace(arguments, budget);
    }
    Expr copy = noticed(super.transform(function, bounds.of(function, arguments)));
    return function instanceof E_StrConcat ? new Measured(copy, budget) : copy;
  }

  /** The expression as it goes into an aggregate that keeps its values, with so many characters between two of them. */
  ExprList held(ExprList values, int between) {
    return ExprList.create(values.getList().stream()
        .<Expr>map(value -> new Measured(value, between, budget))
        .toList());
  }

  private Expr noticed(Expr function) {
    if (function instanceof Unstable || function instanceof E_Now) {
      budget.notRepeatable();
    }
    return function;
  }
}
