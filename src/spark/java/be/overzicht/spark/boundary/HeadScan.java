package be.overzicht.spark.boundary;

import be.overzicht.csvw.read.Dialect;
import be.overzicht.csvw.read.Encodings;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where the rows of a table begin.
 *
 * @param end where its header ends in the file
 * @param line the line behind the header, from 1
 * @param records records of the header, with comments and lines that are left out
 * @param comments comments in it
 * @param control where in it the first control character stands; -1 when there is none
 */
public record HeadScan(long end, long line, int records, int comments, long control) {
  private static final int RECORD = RecordAutomaton.RECORD;
  private static final int IN_LINE = RecordAutomaton.STATES;
  private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};

  /** Reads the header; empty when the file ends in it. */
  public static Optional<HeadScan> of(RecordAutomaton automaton, Dialect dialect, InputStream file)
      throws IOException {
    InputStream in = new BufferedInputStream(file);
    boolean utf8 = Encodings.named(dialect.encoding()).filter(StandardCharsets.UTF_8::equals).isPresent();
    HeadScan head = new HeadScan(utf8 ? mark(in) : 0, 1, 0, 0, -1);
    while (head != null && head.records < dialect.skipRows() + dialect.headerRows()) {
      head = head.records < dialect.skipRows() ? head.and(in, automaton, (state, b) -> b == '\n' ? RECORD : IN_LINE)
          : head.and(in, automaton, (state, b) -> automaton.next()[state << 8 | b]);
    }
    return Optional.ofNullable(head);
  }

  /** The state behind a byte. */
  private interface Next {
    int of(int state, int b);
  }

  /** The same head and one more record; null when the file ends before it does. */
  private HeadScan and(InputStream in, RecordAutomaton automaton, Next next) throws IOException {
    HeadScan head = new HeadScan(end, line, records + 1, comments, control);
    int state = RECORD;
    do {
      int b = in.read();
      if (b < 0) {
        return null;
      }
      head = head.and(b, state == RECORD && automaton.isComment((byte) b) ? 1 : 0);
      state = next.of(state, b);
    } while (state != RECORD);
    return head;
  }

  private HeadScan and(int b, int comment) {
    boolean isControl = b < ' ' && b != '\n' && b != '\r' && b != '\t';
    return new HeadScan(end + 1, line + (b == '\n' ? 1 : 0), records, comments + comment,
        control < 0 && isControl ? end : control);
  }

  /** Reads over a byte order mark; returns where it ends. */
  private static int mark(InputStream in) throws IOException {
    in.mark(BYTE_ORDER_MARK.length);
    for (int b : BYTE_ORDER_MARK) {
      if (in.read() != b) {
        in.reset();
        return 0;
      }
    }
    return BYTE_ORDER_MARK.length;
  }
}
