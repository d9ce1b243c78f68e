package be.overzicht.sparql.answer;

/** What a syntax writes instead of single characters. */
enum Escapes {
  /** Strings in <a href="https://www.rfc-editor.org/rfc/rfc8259#section-7">JSON</a>. */
  JSON {
    @Override
    String of(char c) {
      if (c >= ' ' && c != '"' && c != '\\') {
        return null;
      }
      return backslash(c, String.format("\\u%04x", (int) c));
    }
  },
  /** Literals in N-Triples and TSV. */
  TERM {
    @Override
    String of(char c) {
      return c > '\\' || c >= ' ' && c != '"' && c != '\\' ? null : backslash(c, null);
    }
  };

  /** The other writing; null when the character stands for itself. */
  abstract String of(char c);

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
