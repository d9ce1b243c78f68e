package be.overzicht.csvw.read;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** A dialect compiled for bytes of UTF-8: which bytes may mean something, and what they mean where. */
final class Syntax {
  static final byte ORDINARY = 0;
  static final byte DELIMITER = 1;
  static final byte QUOTE = 2;
  static final byte ESCAPE = 3;
  static final byte LINE = 4;

  private static final List<String> USUAL_ENDS = List.of("\n", "\r\n");

  final byte[] classes = new byte[256];
  final byte[] delimiter;
  final byte[] comment;
  final byte[] quote;
  final boolean escaped;
  final boolean trimStart;
  final boolean trimEnd;
  final boolean plainLines;
  final boolean plainDelimiter;
  private final byte[][] terminators;
  private final boolean usual;

  Syntax(Dialect dialect) {
    delimiter = bytes(dialect.delimiter());
    comment = bytes(dialect.commentPrefix());
    quote = bytes(dialect.quote());
    escaped = dialect.doubled() == Dialect.Quoting.ESCAPED;
    trimStart = dialect.trim().start();
    trimEnd = dialect.trim().end();
    terminators = dialect.lineTerminators().stream().map(Syntax::bytes)
        .sorted(Comparator.comparingInt((byte[] end) -> end.length).reversed()).toArray(byte[][]::new);
    for (byte[] end : terminators) {
      classes[end[0] & 0xff] = LINE;
    }
    classes['\n'] = LINE;
    plainLines = dialect.lineTerminators().contains("\n")
        && dialect.lineTerminators().stream().noneMatch(end -> end.startsWith("\n") && end.length() > 1);
    plainDelimiter = delimiter.length == 1;
    mark(delimiter, DELIMITER);
    mark(quote, QUOTE);
    if (escaped) {
      classes['\\'] = ESCAPE;
    }
    usual = USUAL_ENDS.containsAll(dialect.lineTerminators()) && plainLines && plainDelimiter && quote.length == 1
        && !escaped && !trimStart && !trimEnd && dialect.blankRows() == Dialect.BlankRows.KEPT
        && dialect.skipColumns() == 0 && highest() <= ByteSearch.HIGHEST;
  }

  /** Whether the dialect asks for nothing unusual. */
  boolean isUsual() {
    return usual;
  }

  /** The highest byte that may mean something: most letters and digits are above it. */
  int highest() {
    int highest = classes.length - 1;
    while (classes[highest] == ORDINARY) {
      highest--;
    }
    return highest;
  }

  /** Whether a row that begins with this byte may be a comment. */
  boolean mayBeComment(byte first) {
    return comment.length > 0 && comment[0] == first;
  }

  /** The length of the line end at this place: 0 when there is none, -1 when more bytes are needed to tell. */
  int lineEnd(byte[] bytes, int at, int limit) {
    if (plainLines && bytes[at] == '\n') {
      return 1;
    }
    boolean unsure = false;
    for (byte[] end : terminators) {
      if (startsWith(bytes, at, limit, end)) {
        return unsure ? -1 : end.length;
      }
      unsure |= limit - at < end.length && startsWith(end, 0, end.length, java.util.Arrays.copyOfRange(bytes, at,
          limit));
    }
    return unsure ? -1 : 0;
  }

  static boolean startsWith(byte[] bytes, int at, int limit, byte[] what) {
    if (limit - at < what.length) {
      return false;
    }
    for (int i = 0; i < what.length; i++) {
      if (bytes[at + i] != what[i]) {
        return false;
      }
    }
    return true;
  }

  private void mark(byte[] text, byte meaning) {
    if (text.length > 0) {
      classes[text[0] & 0xff] = meaning;
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
