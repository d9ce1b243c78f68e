package be.overzicht.sparql.syntax;

/** Which ASCII characters belong to what in a query. */
enum Signs {
  /** White space. */
  SPACE(" \t\r\n\f"),
  /** What a keyword or a plain name begins with. */
  LETTER(letters()),
  /** Decimal digits. */
  DIGIT("0123456789"),
  /** What a plain name has. */
  NAME(letters() + "0123456789_"),
  /** What an IRI in angle brackets has. */
  IRI(letters() + "0123456789-._~:/?#[]@!$&'()*+,;=%"),
  /** What ends a keyword or a prefixed name, whatever comes then. */
  AFTER_NAME(" \t\r\n\f;,)}]({[|^*+?!=<>/&\"'$#"),
  /** What ends a whole number. */
  AFTER_NUMBER(" \t\r\n\f;,)}]"),
  /** What shows that a bracket is not an empty one. */
  AFTER_OPEN(letters() + "?$\"<");

  private final boolean[] members = new boolean[128];

  Signs(String characters) {
    characters.chars().forEach(c -> members[c] = true);
  }

  /** Whether a character is one of them. */
  boolean has(char c) {
    return c < members.length && members[c];
  }

  private static String letters() {
    return "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  }
}
