package be.overzicht.sparql.answer;

import be.overzicht.sparql.budget.Budget;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows of an answer, each of which the budget counts; they end when the reader wants no more. */
final class CountedRows extends RowSetWrapper {
  private final Budget budget;

  CountedRows(RowSet rows, Budget budget) {
    super(rows);
    this.budget = budget;
  }

  @Override
  public boolean hasNext() {
    return !budget.reader().isSatisfied() && super.hasNext();
  }

  @Override
  public Binding next() {
    budget.row();
    return super.next();
  }
}
