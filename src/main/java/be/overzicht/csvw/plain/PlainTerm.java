package be.overzicht.csvw.plain;

import be.overzicht.csvw.metadata.Percent;
import be.overzicht.rdf.ByteOutput;

/**
 * A term that depends on the row: fixed texts, and between them cells with percent signs, or numbers of the row.
 *
 * @param texts what stands before, between and behind the holes
 * @param holes the column that fills each hole, {@link #ROW} or {@link #SOURCE_ROW}
 */
public record PlainTerm(byte[][] texts, int[] holes) {
  /** Instead of a column: the number of the row in its table. */
  public static final int ROW = -1;
  /** Instead of a column: the number of the row in its file. */
  public static final int SOURCE_ROW = -2;

  /** Writes the term; false when resolving it as an address could take a part of it out. */
  boolean write(PlainRows row, ByteOutput out) {
    for (int i = 0; i < holes.length; i++) {
      out.add(texts[i]);
      int hole = holes[i];
      if (hole < 0) {
        out.add(hole == ROW ? row.number : row.sourceNumber);
      } else if (!fill(row, row.first + hole, out)) {
        return false;
      }
    }
    out.add(texts[holes.length]);
    return true;
  }

  private static boolean fill(PlainRows row, int cell, ByteOutput out) {
    int from = row.from[cell];
    int to = row.to[cell];
    if (from < to && row.in[from] == '.') {
      return false;
    }
    Percent.encode(row.in, from, to, out);
    return true;
  }
}
