package be.overzicht.sparql.engine.bound;

import be.overzicht.sparql.budget.Budget;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * A variable in an expression, asking the budget whenever its value is used: whatever is done many times with a large
 * value takes it from a variable.
 */
public final class WatchedVariable extends ExprVar {
  private final Magnitude magnitude;

  /** With its name. */
  public WatchedVariable(Var variable, Budget budget) {
    super(variable);
    this.magnitude = new Magnitude(budget);
  }

  @Override
  public NodeValue eval(Binding row, FunctionEnv environment) {
    return magnitude.of(super.eval(row, environment));
  }
}
