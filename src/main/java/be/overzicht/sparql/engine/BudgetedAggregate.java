package be.overzicht.sparql.engine;

import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.engine.value.Canonical;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.serializer.SerializationContext;

/** An aggregate that charges each group it makes, and each value it keeps to tell distinct ones apart. */
record BudgetedAggregate(Aggregator aggregate, Budget budget) implements Aggregator {
  @Override
  public Accumulator createAccumulator() {
    budget.hold(BudgetedRows.BYTES_PER_ROW);
    Accumulator values = aggregate.createAccumulator();
    String kind = aggregate.getClass().getSimpleName();
    Accumulator counted = kind.endsWith("Distinct") ? new Keeping(values, budget) : values;
    return kind.startsWith("AggSum") || kind.startsWith("AggAvg") ? new Computing(counted) : counted;
  }

  @Override
  public Node getValueEmpty() {
    return aggregate.getValueEmpty();
  }

  @Override
  public String toPrefixString() {
    return aggregate.toPrefixString();
  }

  @Override
  public String key() {
    return aggregate.key();
  }

  @Override
  public String getName() {
    return aggregate.getName();
  }

  @Override
  public ExprList getExprList() {
    return aggregate.getExprList();
  }

  @Override
  public Aggregator copy(ExprList values) {
    return new BudgetedAggregate(aggregate.copy(values), budget);
  }

  @Override
  public Aggregator copyTransform(NodeTransform transform) {
    return new BudgetedAggregate(aggregate.copyTransform(transform), budget);
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return aggregate.equals(other, bySyntax);
  }

  @Override
  public String asSparqlExpr(SerializationContext context) {
    return aggregate.asSparqlExpr(context);
  }

  /** Charges every value, as if each were new. */
  private record Keeping(Accumulator values, Budget budget) implements Accumulator {
    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
      budget.hold(BudgetedRows.BYTES_PER_ROW / 2);
      values.accumulate(row, environment);
    }

    @Override
    public NodeValue getValue() {
      return values.getValue();
    }
  }

  /** Gives what it computed canonically. */
  private record Computing(Accumulator values) implements Accumulator {
    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
      values.accumulate(row, environment);
    }

    @Override
    public NodeValue getValue() {
      NodeValue value = values.getValue();
      return value == null ? null : Canonical.of(value);
    }
  }
}
