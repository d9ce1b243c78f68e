package be.overzicht.csvw.plan;

import be.overzicht.rdf.ByteOutput;
import be.overzicht.rdf.NTriplesBytes;
import java.nio.charset.StandardCharsets;

/** Writes the statements of the cells of one column. */
public interface ColumnWriter {
  void write(RowTerms row);

  /**
   * What the statements of a column share.
   *
   * @param column the position of the column
   * @param subject the shared term of the subject
   * @param predicate the predicate with spaces around it; null when it is a shared term
   * @param predicateTerm the shared term of the predicate
   * @param end what ends a statement
   */
  record Frame(int column, int subject, byte[] predicate, int predicateTerm, byte[] end) {
    void begin(RowTerms row) {
      row.add(subject);
      if (predicate != null) {
        row.out.add(predicate);
      } else {
        row.addSpace();
        row.add(predicateTerm);
        row.addSpace();
      }
    }

    void end(RowTerms row) {
      row.out.add(end);
      row.count();
    }
  }

  /** The same object in every row that has a value, or in every row of a virtual column. */
  record Constant(Frame frame, byte[] object, boolean always) implements ColumnWriter {
    @Override
    public void write(RowTerms row) {
      if (always || row.cells.count(frame.column) > 0) {
        frame.begin(row);
        row.out.add(object);
        frame.end(row);
      }
    }
  }

  /** An IRI that other columns may share. */
  record Url(Frame frame, int object, boolean always) implements ColumnWriter {
    @Override
    public void write(RowTerms row) {
      if (always || row.cells.count(frame.column) > 0) {
        frame.begin(row);
        row.add(object);
        frame.end(row);
      }
    }
  }

  /** An IRI for each item of a list. */
  record UrlForEach(Frame frame, UrlPlan object) implements ColumnWriter {
    @Override
    public void write(RowTerms row) {
      int first = row.cells.first(frame.column);
      for (int value = first; value < first + row.cells.count(frame.column); value++) {
        frame.begin(row);
        object.write(row.cells, value, row.out);
        frame.end(row);
      }
    }
  }

  /** A literal for each value. */
  record Literals(Frame frame, LiteralPlan literal) implements ColumnWriter {
    @Override
    public void write(RowTerms row) {
      int first = row.cells.first(frame.column);
      for (int value = first; value < first + row.cells.count(frame.column); value++) {
        frame.begin(row);
        literal.write(row.cells, value, row.out);
        frame.end(row);
      }
    }
  }

  /**
   * What stands behind the text of a literal.
   *
   * @param suffix its datatype or language
   * @param faultySuffix the same for a text that is not a value: a string
   */
  record LiteralPlan(byte[] suffix, byte[] faultySuffix) {
    void write(RowCells cells, int value, ByteOutput out) {
      NTriplesBytes.addString(out, cells.source(value), cells.from(value), cells.to(value));
      out.add(cells.isFaulty(value) ? faultySuffix : suffix);
    }
  }

  /** A list whose order is kept. */
  record OrderedList(Frame frame, LiteralPlan literal, byte[] label) implements ColumnWriter {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final byte[] FIRST = (" <" + RDF + "first> ").getBytes(StandardCharsets.US_ASCII);
    private static final byte[] REST = (" <" + RDF + "rest> ").getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NIL = ("<" + RDF + "nil>").getBytes(StandardCharsets.US_ASCII);

    @Override
    public void write(RowTerms row) {
      int count = row.cells.count(frame.column);
      if (count == 0) {
        return;
      }
      frame.begin(row);
      node(row, 0);
      frame.end(row);
      for (int i = 0; i < count; i++) {
        node(row, i);
        row.out.add(FIRST);
        literal.write(row.cells, row.cells.first(frame.column) + i, row.out);
        frame.end(row);
        node(row, i);
        row.out.add(REST);
        if (i + 1 < count) {
          node(row, i + 1);
        } else {
          row.out.add(NIL);
        }
        frame.end(row);
      }
    }

    private void node(RowTerms row, int item) {
      row.out.add(label);
      row.out.add(row.cells.number());
      row.out.add('i');
      row.out.add(item);
    }
  }
}
