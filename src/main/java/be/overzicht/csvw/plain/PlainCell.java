package be.overzicht.csvw.plain;

import be.overzicht.csvw.datatype.TextForm;

/**
 * Tells whether a cell of one column is a value, a list of values, or empty, without a need to change its bytes.
 *
 * @param column the position of the column
 * @param form what a value looks like
 * @param separator the byte between the values of a list; {@link #NO_LIST} when the cell is one value
 * @param nulls texts other than the empty one that mean no value
 * @param empty what an empty cell comes to
 */
public record PlainCell(int column, TextForm form, int separator, byte[][] nulls, Empty empty) {
  /** Instead of a separator: the cell holds one value. */
  public static final int NO_LIST = -1;

  /** What an empty cell comes to. */
  public enum Empty {
    /** No value, which is fine. */
    NOTHING,
    /** A fault, or a value by default. */
    UNUSUAL
  }

  /** Whether there is anything that a cell could be refused for. */
  boolean mayRefuse() {
    return form != TextForm.ANY || nulls.length > 0 || empty == Empty.UNUSUAL;
  }

  boolean accepts(byte[] in, int from, int to) {
    if (from == to) {
      return empty == Empty.NOTHING;
    }
    return (nulls.length == 0 || !isNull(in, from, to))
        && (form == TextForm.ANY || (separator == NO_LIST ? form.accepts(in, from, to) : acceptsItems(in, from, to)));
  }

  private boolean acceptsItems(byte[] in, int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || in[i] == separator) {
        if (i > start && !form.accepts(in, start, i)) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  private boolean isNull(byte[] in, int from, int to) {
    for (byte[] none : nulls) {
      if (none.length == to - from && in[from] == none[0] && java.util.Arrays.equals(none, 0, none.length, in, from, to)) {
        return true;
      }
    }
    return false;
  }
}
