package be.overzicht.csvw.read;

import java.util.Arrays;

/**
 * Cuts rows that hold nothing unusual, in a dialect that asks for nothing unusual: cells between single bytes, quoted or
 * not, lines that end in one of the two common ways. It stops before a row that it cannot cut, which is then cut by the
 * whole algorithm of {@link RowScanner}.
 */
final class UsualRows {
  private static final int UNUSUAL = -1;

  private final Syntax syntax;
  private final RowScanner scanner;
  private final byte[] classes;
  private final ByteSearch search;
  private RowBatch batch;
  private byte[] bytes;
  private int limit;
  private int line;
  private int source;
  private int[] escaped = new int[16];
  private int escapedCount;

  UsualRows(Syntax syntax, RowScanner scanner) {
    this.syntax = syntax;
    this.scanner = scanner;
    this.classes = syntax.classes;
    this.search = new ByteSearch(syntax.highest());
  }

  /** Cuts from the bytes of this batch, up to a limit, where the scanner has put a line break. */
  void over(RowBatch target, int end) {
    batch = target;
    bytes = target.bytes;
    limit = end;
  }

  /** The line behind the rows that were cut. */
  int line() {
    return line;
  }

  /** The number of the row behind them in its file. */
  int source() {
    return source;
  }

  /** Adds rows from this place, line and row of the file; returns where the first one begins that is not cut. */
  int rows(int from, int firstLine, int firstSource) {
    line = firstLine;
    source = firstSource;
    int at = from;
    while (at < limit && !syntax.mayBeComment(bytes[at])) {
      int first = batch.cells;
      int begins = line;
      int end = row(at);
      if (end == UNUSUAL) {
        line = begins;
        batch.cells = first;
        return at;
      }
      batch.addRow(first, at, begins, source++);
      line++;
      at = end;
    }
    return at;
  }

  /** Adds the cells of a row; returns where the next one begins. */
  private int row(int from) {
    escapedCount = 0;
    int at = from;
    while (true) {
      at = classes[bytes[at] & 0xff] == Syntax.QUOTE ? quoted(at + 1) : unquoted(at);
      if (at == UNUSUAL || at >= limit) {
        return UNUSUAL;
      }
      byte meaning = classes[bytes[at] & 0xff];
      if (meaning == Syntax.LINE) {
        return lineEnd(at);
      }
      if (meaning != Syntax.DELIMITER) {
        return UNUSUAL;
      }
      at++;
    }
  }

  private int unquoted(int from) {
    int at = from - 1;
    do {
      at = search.next(bytes, at + 1);
    } while (classes[bytes[at] & 0xff] == Syntax.ORDINARY);
    batch.addCell(from, at);
    return at;
  }

  /** Adds a cell behind its opening quote; returns where its delimiter or line end has to stand. */
  private int quoted(int from) {
    byte quote = syntax.quote[0];
    int at = from;
    while (true) {
      byte b = bytes[at++];
      if (b == quote) {
        if (bytes[at] != quote) {
          batch.addCell(from, at - 1);
          return at;
        }
        at++;
        markEscaped();
      } else if (b == '\n') {
        if (at > limit) {
          return UNUSUAL;
        }
        line++;
      }
    }
  }

  private void markEscaped() {
    if (escapedCount == 0 || escaped[escapedCount - 1] != batch.cells) {
      if (escapedCount == escaped.length) {
        escaped = Arrays.copyOf(escaped, escapedCount * 2);
      }
      escaped[escapedCount++] = batch.cells;
    }
  }

  private int lineEnd(int at) {
    int length = bytes[at] == '\n' ? 1 : bytes[at + 1] == '\n' && at + 1 < limit ? 2 : 0;
    if (length == 0) {
      return UNUSUAL;
    }
    for (int i = 0; i < escapedCount; i++) {
      scanner.unescape(escaped[i]);
    }
    return at + length;
  }
}
