package be.overzicht.csvw.plan;

import be.overzicht.rdf.ByteOutput;

/** Writes a term that depends on the row. */
@FunctionalInterface
public interface SubjectPlan {
  void write(RowCells cells, ByteOutput out);

  /** A blank node for each row; the label is followed by the number of the row. */
  static SubjectPlan blank(byte[] label) {
    return (cells, out) -> {
      out.add(label);
      out.add(cells.number());
    };
  }
}
