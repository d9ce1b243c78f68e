package be.overzicht.csvw.read;

import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.read.RowBatch.Places;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a table as batches of whole rows: first its header, then row after row. */
public final class RowReader implements Closeable {
  /** A row longer than this is taken for a quote that was never closed. */
  private static final int LONGEST_ROW = 1 << 24;
  /** Bytes of a batch that stay free for a line break at the end, and for looking at eight bytes at once. */
  private static final int BEHIND = 1 + ByteSearch.SLACK;

  private final InputStream in;
  private final String file;
  private final Places places;
  private final Dialect dialect;
  private final Syntax syntax;
  private final RowScanner scanner;
  private final UsualRows usualRows;
  private final HeaderRows header;
  private byte[] carried = new byte[0];
  private RowBatch waiting;
  private FaultException held;
  private boolean ended;
  private boolean controlTold;
  private int line;
  private int source;
  private long number;

  private RowReader(InputStream in, Resource table, Dialect dialect, RowStart start) {
    this.in = in;
    this.line = start.line();
    this.source = start.source();
    this.number = start.number();
    this.controlTold = start.controls() == RowStart.Controls.KNOWN;
    this.file = table.name();
    this.places = table.sheet().isPresent() ? Places.OF_SHEET : Places.OF_TEXT;
    this.dialect = dialect;
    this.syntax = new Syntax(dialect);
    this.scanner = new RowScanner(syntax);
    this.usualRows = new UsualRows(syntax, scanner);
    this.header = new HeaderRows(dialect);
  }

  /** Opens a table and reads its header. */
  public static RowReader open(Resource table, Dialect asked) throws IOException {
    Dialect dialect = table.sheet().isPresent() ? asked.ofSheet() : asked;
    RowReader reader = new RowReader(TextBytes.open(table, dialect.encoding()), table, dialect,
        RowStart.OF_FILE);
    try {
      RowBatch first = new RowBatch();
      first.clear(reader.file, reader.number);
      first.places = reader.places;
      boolean more = true;
      while (more && first.rows == 0) {
        more = reader.fill(first);
      }
      reader.waiting = first;
      reader.header.firstRow(first);
      return reader;
    } catch (IOException | RuntimeException failed) {
      reader.close();
      throw failed;
    }
  }

  /** Opens whole rows out of a table, the first of which stands there; they have no header. */
  public static RowReader open(Resource rows, Dialect dialect, RowStart start) throws IOException {
    return new RowReader(TextBytes.openRest(rows, dialect.encoding()), rows, dialect.withoutHeader(), start);
  }

  /** What stands before the rows. */
  public Header header() {
    return header.header();
  }

  /** Comments that stood between rows so far, and before them. */
  public int commentLines() {
    return header.comments();
  }

  /**
   * Puts the next rows into this batch; false when there are no more.
   *
   * @throws FaultException when the table cannot be read on, after all rows before the fault
   */
  public boolean next(RowBatch batch) throws IOException {
    if (waiting != null) {
      batch.take(waiting);
      waiting = null;
      return batch.rows > 0 || !batch.findings.isEmpty();
    }
    boolean more = true;
    batch.clear(file, number);
    batch.places = places;
    while (more && batch.rows == 0) {
      more = fill(batch);
    }
    return batch.rows > 0 || !batch.findings.isEmpty();
  }

  /** Whether the bytes of the file have all been taken. */
  public boolean isAtEnd() {
    return ended && carried.length == 0 && waiting == null;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Reads a block and cuts it; false when the file has ended. */
  private boolean fill(RowBatch batch) throws IOException {
    if (held != null) {
      throw held;
    }
    int length = carried.length;
    if (batch.bytes.length < length * 2 + BEHIND) {
      batch.bytes = new byte[length * 2 + BEHIND];
    }
    System.arraycopy(carried, 0, batch.bytes, 0, length);
    if (!ended) {
      int room = batch.bytes.length - BEHIND - length;
      int read = in.readNBytes(batch.bytes, length, room);
      ended = read < room;
      length += read;
    }
    int used = check(batch, cut(batch, length));
    if (length - used > LONGEST_ROW && held == null) {
      held = tooLong();
    }
    carried = Arrays.copyOfRange(batch.bytes, used, length);
    number += batch.rows;
    return !(ended && carried.length == 0);
  }

  private int cut(RowBatch batch, int length) {
    scanner.over(batch, length);
    if (ended) {
      scanner.end();
    }
    usualRows.over(batch, length);
    int at = length > LONGEST_ROW ? 0 : usual(0);
    while (at < length) {
      int next = one(batch, at, length);
      if (next == RowScanner.INCOMPLETE) {
        return at;
      }
      at = length > LONGEST_ROW ? next : usual(next);
    }
    return at;
  }

  /** Adds the rows from here that hold nothing unusual. */
  private int usual(int at) {
    if (!syntax.isUsual() || header.isOpen()) {
      return at;
    }
    int next = usualRows.rows(at, line, source);
    line = usualRows.line();
    source = usualRows.source();
    return next;
  }

  /** Takes one row or comment, whatever it holds; returns where the next begins. */
  private int one(RowBatch batch, int at, int length) {
    int cells = batch.cells;
    int findings = batch.findings.size();
    boolean comment = isComment(batch.bytes, at, length);
    int next = comment || header.skips() && places == Places.OF_TEXT ? scanner.line(at) : row(at, length);
    if (next == RowScanner.INCOMPLETE) {
      batch.cells = cells;
      batch.findings.subList(findings, batch.findings.size()).clear();
      return next;
    }
    take(batch, cells, at, comment);
    line += scanner.lines();
    source++;
    return next;
  }

  /** A row with a fault that nothing can be read behind ends what is read, once the rows before it were taken. */
  private int row(int at, int length) {
    try {
      int next = scanner.row(at, line);
      held = next - at > LONGEST_ROW ? tooLong() : null;
      return held == null ? next : RowScanner.INCOMPLETE;
    } catch (FaultException fault) {
      held = length - at > LONGEST_ROW ? tooLong() : fault;
      return RowScanner.INCOMPLETE;
    }
  }

  private FaultException tooLong() {
    return new FaultException(ProblemKind.TABLE, new Place(file, line + scanner.quoteLine(), 0),
        "the row that begins here is longer than 16 MB",
        "a quote in it is probably never closed; close it or take it out");
  }

  private void take(RowBatch batch, int cells, int at, boolean comment) {
    if (comment || header.isOpen()) {
      header.add(batch, cells, places == Places.OF_SHEET ? source : line, comment ? dialect.commentPrefix() : null);
      batch.cells = cells;
    } else if (dialect.blankRows() == Dialect.BlankRows.SKIPPED && batch.areEmpty(cells, batch.cells)) {
      batch.cells = cells;
    } else {
      int first = cells + Math.min(dialect.skipColumns(), batch.cells - cells);
      batch.addRow(first, at, line, source);
    }
  }

  private boolean isComment(byte[] bytes, int at, int length) {
    return syntax.comment.length > 0 && Syntax.startsWith(bytes, at, length, syntax.comment);
  }

  /**
   * A file that is not UTF-8 cannot be read on, and is told by its first faulty byte, behind the rows before it. Returns
   * where the bytes that can be used end.
   */
  private int check(RowBatch batch, int used) {
    int invalid = Utf8.firstInvalid(batch.bytes, 0, used);
    if (invalid < 0) {
      checkControls(batch, used, used);
      return used;
    }
    held = new FaultException(ProblemKind.TABLE, place(batch, invalid, used),
        String.format("the byte 0x%02X is not UTF-8; the file is probably Windows-1252", batch.bytes[invalid] & 0xff),
        "save it as UTF-8 (in Excel: CSV UTF-8), or name the encoding windows-1252 in the dialect");
    int end = batch.endBefore(invalid, held.finding().problem().line());
    checkControls(batch, end, used);
    return end;
  }

  /** What no form of XML can hold is told where it first stands. */
  private void checkControls(RowBatch batch, int end, int used) {
    int control = controlTold ? -1 : Utf8.firstControl(batch.bytes, 0, end);
    if (control >= 0) {
      controlTold = true;
      batch.addFinding(Finding.at(ProblemKind.TABLE_WARNING, place(batch, control, used),
          String.format("the control character U+%04X stands here, which XML cannot hold", batch.bytes[control]),
          "take it out, and all others like it"));
    }
  }

  private Place place(RowBatch batch, int at, int used) {
    if (places == Places.OF_SHEET) {
      return batch.placeOfByte(at);
    }
    int lineBreaks = 0;
    int column = 1;
    for (int i = 0; i < used; i++) {
      lineBreaks += i >= at && batch.bytes[i] == '\n' ? 1 : 0;
      column = i < at ? batch.bytes[i] == '\n' ? 1 : column + ((batch.bytes[i] & 0xc0) == 0x80 ? 0 : 1) : column;
    }
    return new Place(file, line - lineBreaks, column);
  }
}
