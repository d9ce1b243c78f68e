package be.overzicht.sparql.engine.text;

import be.overzicht.sparql.budget.Budget;
import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * {@code CONCAT} (<a href="https://www.w3.org/TR/sparql11-query/#func-concat">SPARQL 1.1, section 17.4.3.12</a>), charged
 * before it joins.
 */
public final class BudgetedConcat extends E_StrConcat {
  private final Budget budget;

  /** With its arguments. */
  public BudgetedConcat(ExprList arguments, Budget budget) {
    super(arguments);
    this.budget = budget;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    Measured.charge(arguments.stream().mapToLong(Measured::length).sum(), budget);
    return super.eval(arguments);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BudgetedConcat(arguments, budget);
  }
}
