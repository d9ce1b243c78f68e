package be.overzicht.csvw.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A sheet as rows of CSV in UTF-8: each row of the sheet is one row, also those that hold nothing, and all have as many
 * cells as the sheet has columns.
 */
final class SheetStream extends InputStream {
  private final SheetRows rows;
  private final int width;
  private final StringBuilder text = new StringBuilder();
  private byte[] ready = new byte[0];
  private int at;
  private int row;
  private boolean waiting;
  private boolean ended;

  /** The rows with cells in so many columns. */
  SheetStream(SheetRows rows, int width) {
    this.rows = rows;
    this.width = width;
  }

  /** What people call a place, such as {@code D12}. */
  static String place(int column, int row) {
    return letters(column) + row;
  }

  /** What people call a column, such as {@code D}. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (at == ready.length) {
      if (ended || !fill()) {
        return -1;
      }
    }
    int count = Math.min(length, ready.length - at);
    System.arraycopy(ready, at, bytes, offset, count);
    at += count;
    return count;
  }

  /** Makes the next row ready; false when there is none. */
  private boolean fill() throws IOException {
    text.setLength(0);
    if (!waiting) {
      waiting = rows.next();
      ended = !waiting;
    }
    if (ended) {
      return false;
    }
    row++;
    if (rows.number() <= row) {
      row = rows.number();
      waiting = false;
      cells();
    }
    ready = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    at = 0;
    return true;
  }

  private void cells() {
    int column = 0;
    for (SheetCell cell : rows.cells()) {
      for (; column < cell.column(); column++) {
        text.append(',');
      }
      add(cell.text());
    }
    for (; column < width - 1; column++) {
      text.append(',');
    }
  }

  private void add(String cell) {
    boolean quoted = cell.matches("(?s).*[\",\r\n].*");
    text.append(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
