package be.overzicht.csvw.read;

import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import java.util.Arrays;

/**
 * Cuts one row into cells, by <a href="https://www.w3.org/TR/tabular-data-model/#parsing">the parsing algorithm</a>, on
 * bytes. Quotes inside a cell are taken out in place once the row is whole; the room that is left holds a filler, so
 * that characters still count as they stand in the file.
 */
final class RowScanner {
  /** The row goes on behind the bytes that are there. */
  static final int INCOMPLETE = -1;

  private static final byte FILLER = '_';

  private final Syntax syntax;
  private final byte[] classes;
  private RowBatch batch;
  private byte[] bytes;
  private int limit;
  private boolean last;
  private int lines;
  private int quoteLine;
  private int[] escaped = new int[16];
  private int escapedCount;

  RowScanner(Syntax syntax) {
    this.syntax = syntax;
    this.classes = syntax.classes;
  }

  /** Cuts from the bytes of this batch, up to a limit; a row may go on behind it. */
  void over(RowBatch target, int end) {
    batch = target;
    bytes = target.bytes;
    limit = end;
    last = false;
    bytes[limit] = '\n';
  }

  /** Says that the file ends at the limit. */
  void end() {
    last = true;
  }

  /** Number of line breaks in the last row, with the one that ends it. */
  int lines() {
    return lines;
  }

  /** Line breaks of the incomplete row before the quote that was not closed. */
  int quoteLine() {
    return quoteLine;
  }

  /** Adds the cells of the row that begins here; returns where the next begins, or {@link #INCOMPLETE}. */
  int row(int from, int line) {
    lines = 0;
    escapedCount = 0;
    int at = from;
    while (true) {
      int end = cell(at, line);
      if (end == INCOMPLETE || (end >= limit && !last)) {
        return INCOMPLETE;
      }
      if (end >= limit || classes[bytes[end] & 0xff] != Syntax.DELIMITER) {
        return finish(end);
      }
      at = end + syntax.delimiter.length;
    }
  }

  /** Adds a line as one cell; returns where the next begins, or {@link #INCOMPLETE}. */
  int line(int from) {
    lines = 0;
    for (int at = from; at < limit; at++) {
      int length = classes[bytes[at] & 0xff] == Syntax.LINE ? syntax.lineEnd(bytes, at, limit) : 0;
      if (length < 0 && !last) {
        return INCOMPLETE;
      }
      if (length > 0) {
        batch.addCell(from, at);
        lines = 1;
        return at + length;
      }
    }
    batch.addCell(from, limit);
    return last ? limit : INCOMPLETE;
  }

  private int finish(int end) {
    for (int i = 0; i < escapedCount; i++) {
      unescape(escaped[i]);
    }
    lines += end < limit ? 1 : 0;
    return end >= limit ? limit : end + syntax.lineEnd(bytes, end, limit);
  }

  /** Adds the cell that begins here; returns where its delimiter or line end stands. */
  private int cell(int from, int line) {
    int start = syntax.trimStart ? skipSpace(from) : from;
    if (classes[bytes[start] & 0xff] == Syntax.QUOTE && isQuote(start)) {
      return quoted(start + syntax.quote.length, line);
    }
    return plain(start, start, line);
  }

  /** The rest of a cell outside quotes. */
  private int plain(int start, int from, int line) {
    int at = from;
    boolean escapes = false;
    while (true) {
      while (classes[bytes[at] & 0xff] == Syntax.ORDINARY) {
        at++;
      }
      if (at >= limit || endsPlainly(at)) {
        break;
      }
      int end = special(at, line);
      if (end == INCOMPLETE) {
        return INCOMPLETE;
      }
      if (end == at) {
        break;
      }
      escapes |= classes[bytes[at] & 0xff] == Syntax.ESCAPE;
      at = end;
    }
    add(start, Math.min(at, limit), escapes || start != from);
    return Math.min(at, limit);
  }

  /**
   * What a byte that may mean something comes to outside quotes: this place when it ends the cell, or where to go on.
   */
  private int special(int at, int line) {
    switch (classes[bytes[at] & 0xff]) {
      case Syntax.DELIMITER:
        return Syntax.startsWith(bytes, at, limit, syntax.delimiter) ? at : at + 1;
      case Syntax.LINE:
        int length = syntax.lineEnd(bytes, at, limit);
        if (length < 0 && !last) {
          return INCOMPLETE;
        }
        lines += length <= 0 && bytes[at] == '\n' ? 1 : 0;
        return length > 0 ? at : at + 1;
      case Syntax.ESCAPE:
        lines += breaksBehind(at);
        return Math.min(at + 2, limit);
      default:
        if (isQuote(at)) {
          find(at, line + lines, "a quote stands inside a cell that does not begin with one",
              "put the whole cell in quotes, and double each quote inside it");
        }
        return at + 1;
    }
  }

  /** A cell behind its opening quote. */
  private int quoted(int from, int line) {
    quoteLine = lines;
    boolean escapes = false;
    int at = from;
    while (true) {
      while (classes[bytes[at] & 0xff] <= Syntax.DELIMITER) {
        at++;
      }
      if (at >= limit) {
        return unclosed(from, line);
      }
      byte meaning = classes[bytes[at] & 0xff];
      if (meaning == Syntax.QUOTE && isQuote(at)) {
        int next = at + syntax.quote.length;
        if (next >= limit && !last) {
          return INCOMPLETE;
        }
        if (syntax.escaped || next >= limit || !isQuote(next)) {
          return closed(from, at, line, escapes);
        }
        escapes = true;
        at = next + syntax.quote.length;
      } else {
        lines += bytes[at] == '\n' ? 1 : 0;
        escapes |= meaning == Syntax.ESCAPE;
        lines += meaning == Syntax.ESCAPE ? breaksBehind(at) : 0;
        at = meaning == Syntax.ESCAPE ? Math.min(at + 2, limit) : at + 1;
      }
    }
  }

  /** Line breaks that a backslash stands before. */
  private int breaksBehind(int backslash) {
    return backslash + 1 < limit && bytes[backslash + 1] == '\n' ? 1 : 0;
  }

  private int closed(int from, int to, int line, boolean escapes) {
    int next = syntax.trimEnd ? skipSpace(to + syntax.quote.length) : to + syntax.quote.length;
    if (next >= limit || endsPlainly(next)) {
      add(from, to, escapes);
      return Math.min(next, limit);
    }
    int before = lines;
    int end = special(next, line);
    lines = before;
    if (end == INCOMPLETE) {
      return INCOMPLETE;
    }
    if (end == next) {
      add(from, to, escapes);
      return next;
    }
    find(next, line + lines, "there is text behind the closing quote of a cell",
        "double each quote inside a quoted cell, and put the delimiter right behind the last one");
    return plain(from, next, line);
  }

  private int unclosed(int from, int line) {
    if (!last) {
      return INCOMPLETE;
    }
    throw new FaultException(ProblemKind.TABLE,
        new Place(batch.file, line + quoteLine, column(from - syntax.quote.length)),
        "the quote that opens this cell is never closed", "close it behind the cell, or take it out");
  }

  private void find(int at, int atLine, String what, String remedy) {
    batch.findings.add(Finding.at(ProblemKind.TABLE, new Place(batch.file, atLine, column(at)), what, remedy));
  }

  /** The number of the character that stands here, in its line. */
  private int column(int at) {
    int column = 1;
    for (int i = at - 1; i >= 0 && bytes[i] != '\n'; i--) {
      column += (bytes[i] & 0xc0) != 0x80 ? 1 : 0;
    }
    return column;
  }

  private void add(int from, int to, boolean escapes) {
    int end = to;
    while (syntax.trimEnd && end > from && isSpace(bytes[end - 1])) {
      end--;
    }
    if (escapes) {
      escaped = escapedCount == escaped.length ? Arrays.copyOf(escaped, escapedCount * 2) : escaped;
      escaped[escapedCount++] = batch.cells;
    }
    batch.addCell(from, end);
  }

  /** Takes out of a cell what only escapes a quote. */
  void unescape(int cell) {
    int end = batch.cellTo[cell];
    int to = batch.cellFrom[cell];
    for (int at = to; at < end; at++) {
      boolean escape = syntax.escaped ? bytes[at] == '\\' : isQuote(at) && isQuote(at + syntax.quote.length);
      if (escape && at + 1 < end) {
        at += syntax.escaped ? 1 : syntax.quote.length;
      }
      bytes[to++] = bytes[at];
    }
    batch.cellTo[cell] = to;
    Arrays.fill(bytes, to, end, FILLER);
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < limit && isSpace(bytes[at])) {
      at++;
    }
    return at;
  }

  /** Whether a cell ends here, told by one byte. */
  private boolean endsPlainly(int at) {
    return bytes[at] == '\n' ? syntax.plainLines
        : syntax.plainDelimiter && classes[bytes[at] & 0xff] == Syntax.DELIMITER;
  }

  private boolean isQuote(int at) {
    return syntax.quote.length == 1
        ? bytes[at] == syntax.quote[0] && at < limit
        : Syntax.startsWith(bytes, at, limit, syntax.quote);
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t';
  }
}
