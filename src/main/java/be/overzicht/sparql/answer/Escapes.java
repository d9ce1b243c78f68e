package be.overzicht.sparql.answer;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a syntax writes instead of single characters, which are all below U+0080. */
enum Escapes {
  /** Strings in <a href="https://www.rfc-editor.org/rfc/rfc8259#section-7">JSON</a>. */
  JSON {
    @Override
    String instead(char c) {
      return c < ' ' || c == '"' || c == '\\' ? backslash(c, String.format(Locale.ROOT, "\\u%04x", (int) c)) : null;
    }
  },
  /** Literals in N-Triples and TSV. */
  TERM {
    @Override
    String instead(char c) {
      return backslash(c, null);
    }
  };

  private final byte[][] others = new byte[0x80][];

  Escapes() {
    for (char c = 0; c < others.length; c++) {
      String other = instead(c);
      others[c] = other == null ? null : other.getBytes(StandardCharsets.US_ASCII);
    }
  }

  /** The other writing of a byte of UTF-8; null when it stands for itself. */
  byte[] of(byte utf8) {
    return utf8 < 0 ? null : others[utf8];
  }

  /** The other writing; null when the character stands for itself. */
  abstract String instead(char c);

  private static String backslash(char c, String otherwise) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      default -> otherwise;
    };
  }
}
