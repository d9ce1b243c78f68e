package be.overzicht.sparql.engine.text;

import be.overzicht.sparql.budget.Budget;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprDigest;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;

/**
 * How long the texts may be that functions take: those that read it once take long ones; those whose work grows with the
 * square (numbers, IRIs with steps back, a text searched in another) take shorter ones.
 *
 * @param budget refuses longer ones
 */
public record Bounds(Budget budget) {
  private static final int READ_ONCE = 1_000_000;
  private static final int SQUARE = 10_000;
  private static final int SEARCHED_FOR = 2_000;

  /** The only argument of a function. */
  public Expr of(ExprFunction1 function, Expr argument) {
    if (function instanceof E_IRI) {
      return bounded(argument, SQUARE);
    }
    boolean reads = function instanceof E_StrUpperCase || function instanceof E_StrLowerCase
        || function instanceof ExprDigest;
    return reads ? bounded(argument, READ_ONCE) : argument;
  }

  /** The first of two arguments. */
  public Expr of(ExprFunction2 function, Expr argument) {
    if (function instanceof E_StrDatatype) {
      return bounded(argument, SQUARE);
    }
    return searches(function) ? bounded(argument, READ_ONCE) : argument;
  }

  /** The second of two arguments. */
  public Expr ofSecond(ExprFunction2 function, Expr argument) {
    return searches(function) ? bounded(argument, SEARCHED_FOR) : argument;
  }

  /** All arguments of a function that is called by its IRI, such as a cast. */
  public ExprList of(ExprFunctionN function, ExprList arguments) {
    return function instanceof E_Function
        ? ExprList.create(arguments.getList().stream().map(argument -> bounded(argument, SQUARE)).toList())
        : arguments;
  }

  private static boolean searches(ExprFunction2 function) {
    return function instanceof E_StrContains || function instanceof E_StrBefore || function instanceof E_StrAfter;
  }

  private Expr bounded(Expr argument, int longest) {
    boolean isShort = argument.isConstant() && argument.getConstant().asUnquotedString().length() <= SEARCHED_FOR;
    return isShort ? argument : new Bounded(argument, longest, budget);
  }
}
