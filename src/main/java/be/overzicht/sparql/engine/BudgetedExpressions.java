package be.overzicht.sparql.engine;

import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.engine.bound.BoundedTriple;
import be.overzicht.sparql.engine.bound.Magnitude;
import be.overzicht.sparql.engine.text.BoundedProduct;
import be.overzicht.sparql.engine.text.Bounds;
import be.overzicht.sparql.engine.text.BudgetedConcat;
import be.overzicht.sparql.engine.text.BudgetedRegex;
import be.overzicht.sparql.engine.text.BudgetedReplace;
import be.overzicht.sparql.engine.text.Measured;
import be.overzicht.sparql.engine.text.Tagged;
import be.overzicht.sparql.engine.value.Arithmetic;
import be.overzicht.sparql.engine.value.Canonically;
import be.overzicht.sparql.engine.value.CastArgument;
import be.overzicht.sparql.engine.value.TimePart;
import be.overzicht.sparql.engine.value.ValueComparison;
import be.overzicht.sparql.syntax.WrittenText;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_NumAbs;
import org.apache.jena.sparql.expr.E_NumCeiling;
import org.apache.jena.sparql.expr.E_NumFloor;
import org.apache.jena.sparql.expr.E_NumRound;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrLangDir;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_TripleFn;
import org.apache.jena.sparql.expr.E_UnaryMinus;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.vocabulary.XSD;

/**
 * Replaces the functions that can run away by ones that ask the budget, and those that reckon otherwise than the
 * specifications by ones that do not; notices those whose value varies.
 */
final class BudgetedExpressions extends ExprTransformCopy {
  private static final Set<Class<?>> COMPUTING = Set.of(E_UnaryMinus.class, E_NumAbs.class, E_NumCeiling.class,
      E_NumFloor.class, E_NumRound.class);

  private final Budget budget;
  private final Bounds bounds;

  BudgetedExpressions(Budget budget) {
    this.budget = budget;
    this.bounds = new Bounds(budget);
  }

  @Override
  public Expr transform(ExprFunction0 function) {
    return function instanceof WrittenText written ? written.text() : noticed(super.transform(function));
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    Optional<Expr> part = TimePart.of(function, argument);
    if (part.isPresent()) {
      return part.get();
    }
    Expr copy = noticed(super.transform(function, bounds.of(function, argument)));
    if (COMPUTING.contains(function.getClass())) {
      return new Canonically(copy);
    }
    return bounds.makesText(function) ? new Measured(copy, budget) : copy;
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    if (function instanceof E_Multiply) {
      return new BoundedProduct(left, right, budget);
    }
    Optional<Expr> exact = Arithmetic.of(function, left, right).or(() -> ValueComparison.of(function, left, right));
    if (exact.isPresent()) {
      return exact.get();
    }
    Expr copy = super.transform(function, bounds.of(function, left), right);
    if (function instanceof E_StrLang) {
      return new Tagged(copy);
    }
    Expr bounded = copy instanceof ExprFunction2 searching ? bounds.searching(searching) : copy;
    return bounds.makesText(function) ? new Measured(bounded, budget) : bounded;
  }

  @Override
  public Expr transform(ExprFunction3 function, Expr first, Expr second, Expr third) {
    Expr copy = super.transform(function, first, second, third);
    if (function instanceof E_TripleFn) {
      return new BoundedTriple(copy, budget);
    }
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
    if (function instanceof E_StrConcat) {
      return new BudgetedConcat(arguments, budget);
    }
    if (function instanceof E_Function called) {
      return called(called, bounds.of(function, arguments));
    }
    Expr copy = noticed(super.transform(function, bounds.of(function, arguments)));
    return function instanceof E_StrSubstring ? new Measured(copy, budget) : copy;
  }

  @Override
  public Expr transform(NodeValue constant) {
    return new Magnitude(budget).comparable(constant);
  }

  private Expr called(E_Function function, ExprList arguments) {
    String iri = function.getFunctionIRI();
    StandardFunctions.ALL.require(iri);
    boolean isCast = iri.startsWith(XSD.getURI()) && arguments.size() == 1;
    ExprList given = isCast ? new ExprList(new CastArgument(iri, arguments.get(0))) : arguments;
    return new Canonically(noticed(super.transform(function, given)));
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
