package be.overzicht.sparql.engine.bound;

import be.overzicht.sparql.budget.Budget;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/**
 * Looks at what gets a name in a query, since a triple term could be put twice into another, and that again; and at what
 * is sorted or compared for its rank.
 */
public final class WatchedAssignments extends TransformCopy {
  /** Aggregates that compare their values, which they take from a variable without evaluating it. */
  private static final Set<String> COMPARING = Set.of("MIN", "MAX");

  private final Budget budget;

  /** For a query with this budget. */
  public WatchedAssignments(Budget budget) {
    this.budget = budget;
  }

  @Override
  public Op transform(OpExtend extend, Op from) {
    return OpExtend.create(from, watched(extend.getVarExprList()));
  }

  @Override
  public Op transform(OpAssign assign, Op from) {
    return OpAssign.create(from, watched(assign.getVarExprList()));
  }

  @Override
  public Op transform(OpGroup group, Op from) {
    List<ExprAggregator> aggregates = group.getAggregators().stream().map(this::watched).toList();
    return OpGroup.create(from, watched(group.getGroupVars()), aggregates);
  }

  @Override
  public Op transform(OpOrder order, Op from) {
    return new OpOrder(from, compared(order.getConditions()));
  }

  @Override
  public Op transform(OpTopN order, Op from) {
    return new OpTopN(from, order.getLimit(), compared(order.getConditions()));
  }

  private List<SortCondition> compared(List<SortCondition> conditions) {
    return conditions.stream()
        .map(condition -> new SortCondition(new Sized(condition.getExpression(), budget), condition.getDirection()))
        .toList();
  }

  private VarExprList watched(VarExprList named) {
    VarExprList all = new VarExprList();
    named.forEachVarExpr((variable, value) -> all.add(variable, value == null ? null : watched(value)));
    return all;
  }

  private ExprAggregator watched(ExprAggregator aggregate) {
    Aggregator values = aggregate.getAggregator();
    ExprList of = values.getExprList();
    if (of == null || of.isEmpty()) {
      return aggregate;
    }
    boolean compares = COMPARING.contains(values.getName());
    ExprList watched = ExprList.create(of.getList().stream()
        .map(value -> compares ? new Sized(watched(value), budget) : watched(value))
        .toList());
    return new ExprAggregator(aggregate.getVar(), values.copy(watched));
  }

  private Expr watched(Expr value) {
    return value.isVariable() || value.isConstant() ? value : new BoundedTriple(value, budget);
  }
}
