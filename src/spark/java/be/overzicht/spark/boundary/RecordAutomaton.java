package be.overzicht.spark.boundary;

import be.overzicht.csvw.read.Dialect;
import be.overzicht.csvw.read.Encodings;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the bytes of a table mean for where its records end: the
 * <a href="https://www.w3.org/TR/tabular-data-model/#parsing">parsing algorithm</a> as an automaton on single bytes, so
 * that it can begin in any of its states, anywhere in a file. Faulty quotes move it as they move the reader.
 */
public final class RecordAutomaton {
  /** A record begins here, or a comment. */
  public static final int RECORD = 0;
  /** Number of states. */
  static final int STATES = 9;

  private static final int CELL = 1;
  private static final int PLAIN = 2;
  private static final int PLAIN_ESCAPE = 3;
  private static final int QUOTED = 4;
  private static final int QUOTED_ESCAPE = 5;
  private static final int QUOTE_IN_QUOTED = 6;
  private static final int CLOSED = 7;
  private static final int COMMENT = 8;
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n");

  private final Dialect dialect;
  private final byte[] next = new byte[STATES << 8];

  private RecordAutomaton(Dialect dialect) {
    this.dialect = dialect;
    for (int state = 0; state < STATES; state++) {
      for (int b = 0; b < 256; b++) {
        next[state << 8 | b] = (byte) next(state, b);
      }
    }
  }

  /** The automaton of a dialect; empty when its records cannot be told byte by byte. */
  public static Optional<RecordAutomaton> of(Dialect dialect) {
    List<String> signs = List.of(dialect.delimiter(), dialect.quote(), dialect.commentPrefix(),
        isEscaped(dialect) ? "\\" : "").stream().filter(sign -> !sign.isEmpty()).toList();
    boolean plain = signs.stream().allMatch(RecordAutomaton::isPlain) && signs.stream().distinct().count() == signs.size()
        && !dialect.delimiter().isEmpty();
    boolean lines = dialect.lineTerminators().contains("\n") && LINE_ENDS.containsAll(dialect.lineTerminators());
    return plain && lines && isByteByByte(dialect.encoding()) ? Optional.of(new RecordAutomaton(dialect))
        : Optional.empty();
  }

  /** The table of transitions: the next state of {@code state << 8 | byte}. */
  byte[] next() {
    return next;
  }

  /** Whether a record that begins with this byte is a comment. */
  boolean isComment(byte first) {
    return !dialect.commentPrefix().isEmpty() && first == dialect.commentPrefix().charAt(0);
  }

  private int next(int state, int b) {
    if (state == COMMENT) {
      return b == '\n' ? RECORD : COMMENT;
    }
    if (state == PLAIN_ESCAPE) {
      return PLAIN;
    }
    if (state == QUOTED || state == QUOTED_ESCAPE) {
      return quoted(state, b);
    }
    if (b == '\n') {
      return RECORD;
    }
    return state == RECORD && isComment((byte) b) ? COMMENT : outside(state, b);
  }

  private int quoted(int state, int b) {
    if (state == QUOTED_ESCAPE) {
      return QUOTED;
    }
    if (isEscaped(dialect) && b == '\\') {
      return QUOTED_ESCAPE;
    }
    return !isQuote(b) ? QUOTED : isEscaped(dialect) ? CLOSED : QUOTE_IN_QUOTED;
  }

  private int outside(int state, int b) {
    boolean space = b == ' ' || b == '\t';
    boolean begins = state == RECORD || state == CELL;
    if (begins && space && isTrimmedBefore()) {
      return CELL;
    }
    if ((state == QUOTE_IN_QUOTED || state == CLOSED) && space && isTrimmedBehind()) {
      return CLOSED;
    }
    if (isQuote(b) && (begins || state == QUOTE_IN_QUOTED)) {
      return QUOTED;
    }
    return b == dialect.delimiter().charAt(0) ? CELL : isEscaped(dialect) && b == '\\' ? PLAIN_ESCAPE : PLAIN;
  }

  private boolean isQuote(int b) {
    return !dialect.quote().isEmpty() && b == dialect.quote().charAt(0);
  }

  private boolean isTrimmedBefore() {
    return dialect.trim() == Dialect.Trim.START || dialect.trim() == Dialect.Trim.BOTH;
  }

  private boolean isTrimmedBehind() {
    return dialect.trim() == Dialect.Trim.END || dialect.trim() == Dialect.Trim.BOTH;
  }

  private static boolean isEscaped(Dialect dialect) {
    return dialect.doubled() == Dialect.Quoting.ESCAPED;
  }

  private static boolean isPlain(String sign) {
    return sign.length() == 1 && sign.charAt(0) < 128 && "\r\n".indexOf(sign.charAt(0)) < 0;
  }

  /** UTF-8, whose bytes of ASCII mean nothing else, and encodings with one byte a character, which begin with ASCII. */
  private static boolean isByteByByte(String encoding) {
    Charset charset = Encodings.named(encoding).orElse(StandardCharsets.UTF_16);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return true;
    }
    byte[] all = new byte[256];
    for (int b = 0; b < all.length; b++) {
      all[b] = (byte) b;
    }
    String ascii = new String(Arrays.copyOf(all, 128), StandardCharsets.US_ASCII);
    return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1
        && new String(all, charset).length() == all.length && new String(all, charset).startsWith(ascii);
  }
}
