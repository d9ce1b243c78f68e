package be.overzicht.sparql.engine;

import be.overzicht.sparql.budget.Budget;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterDistinct;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.expr.ExprAggregator;

/** ARQ's executor, asking the budget where it holds rows (sort, group, distinct, joins) or makes many from few. */
final class BudgetedExecutor extends OpExecutor {
  private final Budget budget;

  BudgetedExecutor(ExecutionContext context) {
    super(context);
    this.budget = Budget.of(context.getContext());
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    QueryIterator rows = BudgetedRows.held(exec(order.getSubOp(), input), budget);
    Comparator<Binding> comparator = new BindingComparator(order.getConditions(), execCxt);
    return new QueryIterSort(rows, (one, other) -> {
      budget.tick();
      return comparator.compare(one, other);
    }, execCxt);
  }

  @Override
  protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
    return BudgetedRows.held(new QueryIterDistinct(exec(distinct.getSubOp(), input), null, execCxt), budget);
  }

  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    Optional<WholeCount> count = WholeCount.of(group);
    if (count.isPresent() && input.isJoinIdentity()) {
      input.close();
      return QueryIterSingleton.create(count.get().row(execCxt.getActiveGraph()), execCxt);
    }
    List<ExprAggregator> aggregates = group.getAggregators().stream()
        .map(aggregate -> new ExprAggregator(
            aggregate.getVar(), new BudgetedAggregate(aggregate.getAggregator(), budget)))
        .toList();
    QueryIterator rows = exec(group.getSubOp(), input);
    QueryIterator counted = aggregates.isEmpty() ? BudgetedRows.held(rows, budget) : BudgetedRows.counted(rows, budget);
    return new QueryIterGroup(counted, group.getGroupVars(), aggregates, execCxt);
  }

  @Override
  protected QueryIterator execute(OpJoin join, QueryIterator input) {
    QueryIterator left = BudgetedRows.held(exec(join.getLeft(), input), budget);
    QueryIterator right = exec(join.getRight(), root());
    return BudgetedRows.counted(new JoinedRows(Join.join(left, right, execCxt), left, right), budget);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
    QueryIterator left = exec(join.getLeft(), input);
    QueryIterator right = BudgetedRows.held(exec(join.getRight(), root()), budget);
    QueryIterator rows = Join.leftJoin(left, right, join.getExprs(), execCxt);
    return BudgetedRows.counted(new JoinedRows(rows, left, right), budget);
  }

  /** A path takes its ends for constants: one with variables inside would come back as a term that there is not. */
  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    if (isOpen(path.getTriplePath().getSubject()) || isOpen(path.getTriplePath().getObject())) {
      throw new QueryExecException("A path can't begin or end in a triple term that holds variables; write a variable"
          + " there, and the triple term in a BIND or VALUES");
    }
    return super.execute(path, input);
  }

  private static boolean isOpen(Node end) {
    return end.isTripleTerm() && !end.isConcrete();
  }

  @Override
  protected QueryIterator execute(OpUnion union, QueryIterator input) {
    return BudgetedRows.counted(super.execute(union, input), budget);
  }

  @Override
  protected QueryIterator execute(OpTable table, QueryIterator input) {
    return table.isJoinIdentity() ? input : BudgetedRows.counted(super.execute(table, input), budget);
  }
}
