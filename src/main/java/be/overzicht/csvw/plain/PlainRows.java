package be.overzicht.csvw.plain;

import be.overzicht.csvw.read.RowBatch;
import be.overzicht.rdf.ByteOutput;

/**
 * Writes the plain rows of batches: what one thread does. A row is tried; when a cell turns out not to be plain, nothing
 * of the row stays written.
 */
public final class PlainRows {
  private final int width;
  private final PlainCell[] cells;
  private final PlainTerm[] plans;
  private final PlainColumn[] columns;
  private final ByteOutput output;
  private final ByteOutput terms = new ByteOutput(1 << 12);
  private final int[] termEnd;
  private RowBatch batch;
  private long statements;
  byte[] in;
  int[] from;
  int[] to;
  int first;
  long number;
  int sourceNumber;
  byte[] out;

  public PlainRows(PlainPlan plan, ByteOutput output) {
    this.width = plan.width();
    this.cells = plan.cells().stream().filter(PlainCell::mayRefuse).toArray(PlainCell[]::new);
    this.plans = plan.terms().toArray(new PlainTerm[0]);
    this.columns = plan.columns().toArray(new PlainColumn[0]);
    this.termEnd = new int[plans.length + 1];
    this.output = output;
  }

  /** Takes the rows of another batch. */
  public void begin(RowBatch rows) {
    batch = rows;
    in = rows.bytes();
    from = rows.starts();
    to = rows.ends();
    statements = 0;
  }

  /** Statements written since the batch began. */
  public long statements() {
    return statements;
  }

  /** Writes a row; false when it is not plain, and then nothing is written. */
  public boolean write(int row) {
    first = batch.firstCell(row);
    if (batch.cellCount(row) != width || !isPlain()) {
      return false;
    }
    number = batch.rowNumber(row);
    sourceNumber = batch.sourceNumber(row);
    if (!writeTerms()) {
      return false;
    }
    out = output.array();
    int at = output.size();
    for (PlainColumn column : columns) {
      at = column.write(this, at);
    }
    output.end(at);
    return true;
  }

  private boolean isPlain() {
    for (PlainCell cell : cells) {
      int at = first + cell.column();
      if (!cell.accepts(in, from[at], to[at])) {
        return false;
      }
    }
    return from[first] < to[first] || !isBlank();
  }

  private boolean isBlank() {
    for (int cell = first; cell < first + width; cell++) {
      if (from[cell] < to[cell]) {
        return false;
      }
    }
    return true;
  }

  private boolean writeTerms() {
    terms.clear();
    for (int i = 0; i < plans.length; i++) {
      if (!plans[i].write(this, terms)) {
        return false;
      }
      termEnd[i + 1] = terms.size();
    }
    return true;
  }

  /** Whether a column that has to have a value has none in this row. */
  boolean lacks(int column) {
    return column != PlainColumn.ALWAYS && from[first + column] == to[first + column];
  }

  /** Counts statements. */
  void count(int more) {
    statements += more;
  }

  /** Adds a term that is not shared; returns where it ends. */
  int add(PlainTerm term, int at) {
    output.end(at);
    term.write(this, output);
    out = output.array();
    return output.size();
  }

  /** Adds a term, with room for so many bytes behind it; returns where it ends. */
  int addTerm(int term, int at, int more) {
    int start = termEnd[term];
    int length = termEnd[term + 1] - start;
    if (out.length - at < length + more) {
      grow(at, length + more);
    }
    System.arraycopy(terms.array(), start, out, at, length);
    return at + length;
  }

  private void grow(int at, int more) {
    output.end(at);
    out = output.room(more);
  }

  /** Adds bytes for which there is room; returns where they end. */
  int add(byte[] bytes, int at) {
    System.arraycopy(bytes, 0, out, at, bytes.length);
    return at + bytes.length;
  }
}
