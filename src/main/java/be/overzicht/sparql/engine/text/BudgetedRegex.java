package be.overzicht.sparql.engine.text;

import be.overzicht.sparql.budget.Budget;
import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** {@code REGEX} (<a href="https://www.w3.org/TR/sparql11-query/#func-regex">SPARQL 1.1, section 17.4.3.14</a>). */
public final class BudgetedRegex extends ExprFunctionN {
  private static final String NAME = "REGEX";

  private final Budget budget;
  private final Patterns patterns;

  /** With its arguments. */
  public BudgetedRegex(ExprList arguments, Budget budget) {
    super(NAME, arguments);
    this.budget = budget;
    this.patterns = new Patterns(NAME, budget);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    String text = NodeValueOps.checkAndGetStringLiteral(NAME, arguments.get(0)).getLiteralLexicalForm();
    NodeValue flags = arguments.size() > 2 ? arguments.get(2) : null;
    boolean found = patterns.matcher(text, arguments.get(1), flags).find();
    return NodeValue.booleanReturn(found);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BudgetedRegex(arguments, budget);
  }
}
