package be.overzicht.sparql.engine;

import be.overzicht.sparql.budget.Budget;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterDistinct;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
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

  /** Operators that begin anew for each row, such as GRAPH in GRAPH, are work even when none of them finds anything. */
  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    budget.tick();
    return super.exec(op, input);
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

  /**
   * A path takes its ends for constants, so that the values of a row are put into a triple term first; one with variables
   * left would come back as a term that there is not.
   */
  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    TriplePath written = path.getTriplePath();
    if (!isOpen(written.getSubject()) && !isOpen(written.getObject())) {
      return super.execute(path, input);
    }
    return new QueryIterRepeatApply(input, execCxt) {
      @Override
      protected QueryIterator nextStage(Binding row) {
        return BudgetedExecutor.super.execute(filled(written, row), QueryIterSingleton.create(row, execCxt));
      }
    };
  }

  private static OpPath filled(TriplePath path, Binding row) {
    Node subject = Substitute.substitute(path.getSubject(), row);
    Node object = Substitute.substitute(path.getObject(), row);
    if (isOpen(subject) || isOpen(object)) {
      throw new QueryExecException("A path can't begin or end in a triple term that holds variables; write a variable"
          + " there, and the triple term in a BIND or VALUES");
    }
    return new OpPath(new TriplePath(subject, path.getPath(), object));
  }

  private static boolean isOpen(Node end) {
    return end.isTripleTerm() && !end.isConcrete();
  }

  /**
   * An error of a condition drops its row (<a href="https://www.w3.org/TR/sparql11-query/#evaluation">SPARQL 1.1, section
   * 17.2</a>); any other fault ends the query, where ARQ would take it for "no" in silence.
   */
  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    return new QueryIterProcessBinding(exec(filter.getSubOp(), input), execCxt) {
      @Override
      public Binding accept(Binding row) {
        return filter.getExprs().isSatisfied(row, getExecContext()) ? row : null;
      }
    };
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
