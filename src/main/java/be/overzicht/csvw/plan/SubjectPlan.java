package be.overzicht.csvw.plan;

import be.overzicht.rdf.ByteOutput;

/** Writes a term that depends on the row. */
public interface SubjectPlan {
  void write(RowCells cells, ByteOutput out);

  /** A blank node for each row; the label is followed by the number of the row. */
  record BlankNode(byte[] label) implements SubjectPlan {
    @Override
    public void write(RowCells cells, ByteOutput out) {
      out.add(label);
      out.add(cells.number());
    }
  }
}
