package be.overzicht.csvw.plan;

import be.overzicht.csvw.plain.PlainTerm;
import be.overzicht.rdf.ByteOutput;
import java.util.Optional;

/** Writes a term that depends on the row. */
public interface SubjectPlan {
  void write(RowCells cells, ByteOutput out);

  /** How the same is written for plain rows; empty when it cannot be. */
  Optional<PlainTerm> plain();

  /** A blank node for each row; the label is followed by the number of the row. */
  record BlankNode(byte[] label) implements SubjectPlan {
    @Override
    public void write(RowCells cells, ByteOutput out) {
      out.add(label);
      out.add(cells.number());
    }

    @Override
    public Optional<PlainTerm> plain() {
      return Optional.of(new PlainTerm(new byte[][] {label, {}}, new int[] {PlainTerm.ROW}));
    }
  }
}
