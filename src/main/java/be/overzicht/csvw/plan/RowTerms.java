package be.overzicht.csvw.plan;

import be.overzicht.rdf.ByteOutput;

/** The terms of one row that several statements share, each written once, and the output of its statements. */
public final class RowTerms {
  private final SubjectPlan[] plans;
  private final ByteOutput terms = new ByteOutput(1 << 12);
  private final int[] from;
  private final int[] to;
  final RowCells cells;
  final ByteOutput out;
  private long statements;

  public RowTerms(SubjectPlan[] plans, RowCells cells, ByteOutput out) {
    this.plans = plans;
    this.from = new int[plans.length];
    this.to = new int[plans.length];
    this.cells = cells;
    this.out = out;
  }

  /** The values of the row. */
  public RowCells cells() {
    return cells;
  }

  public void begin() {
    terms.clear();
    for (int i = 0; i < to.length; i++) {
      to[i] = -1;
    }
  }

  /** Writes a shared term. */
  public void add(int term) {
    if (to[term] < 0) {
      from[term] = terms.size();
      plans[term].write(cells, terms);
      to[term] = terms.size();
    }
    out.add(terms.array(), from[term], to[term]);
  }

  public void addSpace() {
    out.add(' ');
  }

  /** Counts a statement that was written. */
  public void count() {
    statements++;
  }

  public long statements() {
    return statements;
  }

  public void clearStatements() {
    statements = 0;
  }
}
