package be.overzicht.sparql.engine.text;

import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.engine.bound.Spelled;
import java.util.Set;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
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
 * square (numbers, IRIs with steps back) take shorter ones.
 *
 * @param budget refuses longer ones
 */
public record Bounds(Budget budget) {
  private static final Set<Class<?>> MAKES_TEXT = Set.of(E_IRI.class, E_StrUpperCase.class, E_StrLowerCase.class,
      E_StrBefore.class, E_StrAfter.class);
  private static final int READ_ONCE = Measured.LONGEST;
  private static final int SQUARE = 10_000;
  private static final int SHORT = 2_000;

  /** The only argument of a function. */
  public Expr of(ExprFunction1 function, Expr argument) {
    if (function instanceof E_IRI) {
      return bounded(argument, SQUARE);
    }
    if (function instanceof E_StrEncodeForURI) {
      return new Encoded(argument, budget);
    }
    boolean reads = function instanceof E_StrUpperCase || function instanceof E_StrLowerCase
        || function instanceof ExprDigest;
    return reads ? bounded(argument, READ_ONCE) : argument;
  }

  /** Whether the value is a text that was not there before, and may be long. */
  public boolean makesText(Expr function) {
    return MAKES_TEXT.contains(function.getClass());
  }

  /** The first of two arguments. */
  public Expr of(ExprFunction2 function, Expr argument) {
    return function instanceof E_StrDatatype ? new Spelled(argument, budget) : argument;
  }

  /** A function of two arguments that looks for one in the other, when it does not take too long. */
  public Expr searching(ExprFunction2 function) {
    boolean searches = function instanceof E_StrContains || function instanceof E_StrBefore
        || function instanceof E_StrAfter;
    return searches ? new Searched(function, budget) : function;
  }

  /** All arguments of a function that is called by its IRI, such as a cast. */
  public ExprList of(ExprFunctionN function, ExprList arguments) {
    return function instanceof E_Function
        ? ExprList.create(arguments.getList().stream()
            .<Expr>map(argument -> new Spelled(argument, budget))
            .toList())
        : arguments;
  }

  private Expr bounded(Expr argument, int longest) {
    boolean isShort = argument.isConstant() && argument.getConstant().asUnquotedString().length() <= SHORT;
    return isShort ? argument : new Bounded(argument, longest, budget);
  }
}
