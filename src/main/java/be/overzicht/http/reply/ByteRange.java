package be.overzicht.http.reply;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a request wants (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-14">RFC 9110, section
 * 14</a>). Several ranges at once are answered with the whole, as a server may.
 */
sealed interface ByteRange {
  /** The whole file. */
  record Whole() implements ByteRange {}

  /** From an offset, so many bytes. */
  record Part(long offset, long length) implements ByteRange {}

  /** It begins behind the end. */
  record Unsatisfiable() implements ByteRange {}

  /** One range in bytes. */
  Pattern SINGLE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})", Pattern.CASE_INSENSITIVE);

  /**
   * Reads the header.
   *
   * @param header the value of {@code Range}; null when there is none
   * @param size the number of bytes there are
   */
  static ByteRange of(String header, long size) {
    Matcher range = SINGLE.matcher(header == null ? "" : header.strip());
    if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
      return new Whole();
    }
    if (range.group(1).isEmpty()) {
      long last = Math.min(size, Long.parseLong(range.group(2)));
      return last == 0 ? new Unsatisfiable() : new Part(size - last, last);
    }
    long first = Long.parseLong(range.group(1));
    long last = range.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
    if (!range.group(2).isEmpty() && Long.parseLong(range.group(2)) < first) {
      return new Whole();
    }
    return first >= size ? new Unsatisfiable() : new Part(first, last - first + 1);
  }
}
