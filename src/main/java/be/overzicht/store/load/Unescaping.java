package be.overzicht.store.load;

import java.nio.charset.StandardCharsets;

/** Takes the escapes of <a href="https://www.w3.org/TR/n-quads/#sec-grammar">N-Quads</a> out of a text. */
final class Unescaping {
  private static final int HEXADECIMAL = 16;

  private Unescaping() {}

  /** The text that these bytes of UTF-8 stand for. */
  static String text(byte[] bytes, int from, int length) {
    String raw = new String(bytes, from, length, StandardCharsets.UTF_8);
    int first = raw.indexOf('\\');
    if (first < 0) {
      return raw;
    }
    StringBuilder out = new StringBuilder(raw.length()).append(raw, 0, first);
    for (int at = first; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (c != '\\') {
        out.append(c);
      } else {
        char kind = raw.charAt(++at);
        int digits = kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        out.appendCodePoint(digits == 0
            ? single(kind) : Integer.parseInt(raw.substring(at + 1, at + 1 + digits), HEXADECIMAL));
        at += digits;
      }
    }
    return out.toString();
  }

  private static int single(char kind) {
    return switch (kind) {
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'f' -> '\f';
      case '"', '\'', '\\' -> kind;
      default -> throw new IllegalArgumentException("there is no escape \\" + kind);
    };
  }
}
