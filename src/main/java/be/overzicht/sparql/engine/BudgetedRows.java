package be.overzicht.sparql.engine;

import be.overzicht.sparql.budget.Budget;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Rows that ask the budget as they go by. */
final class BudgetedRows extends QueryIteratorWrapper {
  /** What a row takes while it is held, with what the holder needs for it: measured on sorts of three variables. */
  static final long BYTES_PER_ROW = 160;

  private final Budget budget;
  private final long bytes;

  private BudgetedRows(QueryIterator rows, Budget budget, long bytes) {
    super(rows);
    this.budget = budget;
    this.bytes = bytes;
  }

  /** Rows that pass. */
  static QueryIterator counted(QueryIterator rows, Budget budget) {
    return new BudgetedRows(rows, budget, 0);
  }

  /** Rows that the next step keeps. */
  static QueryIterator held(QueryIterator rows, Budget budget) {
    return new BudgetedRows(rows, budget, BYTES_PER_ROW);
  }

  @Override
  protected Binding moveToNextBinding() {
    if (bytes > 0) {
      budget.hold(bytes);
    } else {
      budget.tick();
    }
    return super.moveToNextBinding();
  }
}
