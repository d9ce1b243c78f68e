package be.overzicht.csvw.parse.bytes;

/** A set of characters of ASCII. */
record AsciiSet(long low, long high) {
  static final AsciiSet NONE = new AsciiSet(0, 0);

  /** These characters; those beyond ASCII are left out. */
  static AsciiSet of(char... characters) {
    AsciiSet all = NONE;
    for (char c : characters) {
      all = all.or(range(c, c));
    }
    return all;
  }

  static AsciiSet range(char from, char to) {
    long low = 0;
    long high = 0;
    for (int c = from; c <= Math.min(to, 127); c++) {
      low |= c < 64 ? 1L << c : 0;
      high |= c < 64 ? 0 : 1L << c - 64;
    }
    return new AsciiSet(low, high);
  }

  AsciiSet or(AsciiSet other) {
    return new AsciiSet(low | other.low, high | other.high);
  }

  AsciiSet negated() {
    return new AsciiSet(~low, ~high);
  }

  boolean has(int c) {
    return ((c < 64 ? low >>> c : high >>> c - 64) & 1) != 0;
  }
}
