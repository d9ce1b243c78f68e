package be.overzicht.csvw.read;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/** A dialect compiled for bytes of UTF-8: which bytes may mean something, and what they mean where. */
final class Syntax {
  static final byte ORDINARY = 0;
  static final byte DELIMITER = 1;
  static final byte QUOTE = 2;
  static final byte ESCAPE = 3;
  static final byte LINE = 4;

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
