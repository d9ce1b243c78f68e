package be.overzicht.csvw.datatype;

/** Datatypes whose texts are parsed, formatted and limited in one way. */
public enum Family {
  /** Kept as it is; a format is a regular expression. */
  TEXT,
  /** A format names the two words. */
  BOOLEAN,
  /** Whole numbers; a format is a number pattern. */
  INTEGER,
  /** Numbers without exponent; a format is a number pattern. */
  DECIMAL,
  /** Numbers with exponent, infinity and not-a-number; a format is a number pattern. */
  FLOAT,
  /** Points in time or in the calendar; a format is a date pattern. */
  TIME,
  /** Lengths of time; a format is a regular expression. */
  DURATION,
  /** Bytes in base 64 or hexadecimal; a format is a regular expression. */
  BINARY;

  /** Whether values have numbers. */
  public boolean isNumeric() {
    return this == INTEGER || this == DECIMAL || this == FLOAT;
  }

  /** Whether values have an order, so that minimum and maximum mean something. */
  public boolean isOrdered() {
    return isNumeric() || this == TIME || this == DURATION;
  }

  /** Whether values have a length. */
  public boolean hasLength() {
    return this == TEXT || this == BINARY;
  }
}
