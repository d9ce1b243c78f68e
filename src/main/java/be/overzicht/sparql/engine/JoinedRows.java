package be.overzicht.sparql.engine;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Joined rows that may be closed before the first was found, asked for or not: ARQ's hash join fails at that. */
final class JoinedRows extends QueryIteratorWrapper {
  private final QueryIterator left;
  private final QueryIterator right;
  private boolean begun;

  JoinedRows(QueryIterator rows, QueryIterator left, QueryIterator right) {
    super(rows);
    this.left = left;
    this.right = right;
  }

  @Override
  protected boolean hasNextBinding() {
    boolean more = super.hasNextBinding();
    begun = true;
    return more;
  }

  @Override
  protected Binding moveToNextBinding() {
    Binding row = super.moveToNextBinding();
    begun = true;
    return row;
  }

  @Override
  protected void closeIterator() {
    if (begun) {
      super.closeIterator();
    } else {
      left.close();
      right.close();
    }
  }
}
