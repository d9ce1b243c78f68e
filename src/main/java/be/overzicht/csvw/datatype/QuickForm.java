package be.overzicht.csvw.datatype;

/**
 * Recognises, on bytes, the plain texts of a datatype that are values as they stand and in the one form that equal
 * values share. A text that is not recognised may still be a value: its parser decides.
 */
public enum QuickForm {
  /** Nothing is recognised. */
  NEVER {
    @Override
    public boolean accepts(byte[] bytes, int from, int to) {
      return false;
    }
  },
  /** Any text. */
  ANY {
    @Override
    public boolean accepts(byte[] bytes, int from, int to) {
      return true;
    }
  },
  /** Whole numbers of up to 18 digits, without a plus sign and without zeros before. */
  INTEGER {
    @Override
    public boolean accepts(byte[] bytes, int from, int to) {
      int start = from < to && bytes[from] == '-' ? from + 1 : from;
      return start < to && to - start <= 18 && digits(bytes, start, to) == to
          && (bytes[start] != '0' || (to - start == 1 && start == from));
    }
  },
  /** Whole numbers, or with a fraction that does not end in zero. */
  DECIMAL {
    @Override
    public boolean accepts(byte[] bytes, int from, int to) {
      int start = from < to && bytes[from] == '-' ? from + 1 : from;
      int point = digits(bytes, start, to);
      if (point == to || point == start) {
        return INTEGER.accepts(bytes, from, to);
      }
      return bytes[point] == '.' && point + 1 < to && digits(bytes, point + 1, to) == to && bytes[to - 1] != '0'
          && (bytes[start] != '0' || point - start == 1);
    }
  },
  /** Days of the years 0001 to 9999 but for the last ones of February, without a time zone. */
  DATE {
    @Override
    public boolean accepts(byte[] bytes, int from, int to) {
      return to - from == 10 && bytes[from + 4] == '-' && bytes[from + 7] == '-'
          && digits(bytes, from, from + 4) == from + 4
          && inRange(bytes, from + 5, 12) && inRange(bytes, from + 8, daysOf(bytes[from + 5], bytes[from + 6]));
    }
  },
  /** The years 1000 to 9999. */
  YEAR {
    @Override
    public boolean accepts(byte[] bytes, int from, int to) {
      return to - from == 4 && bytes[from] != '0' && digits(bytes, from, to) == to;
    }
  };

  /** Whether the bytes are such a text. */
  public abstract boolean accepts(byte[] bytes, int from, int to);

  /** Whether a recognised text may hold white space, which some datatypes do not keep. */
  public boolean mayHoldSpace() {
    return this == ANY;
  }

  /** What can be recognised of a datatype. */
  public static QuickForm of(Datatype type) {
    boolean limited = type.facets().limitLength() || type.facets().limitValue() || type.format().pattern() != null;
    if (limited || (type.base().family().isNumeric() && !type.format().decimalChar().equals("."))) {
      return NEVER;
    }
    return switch (type.base()) {
      case STRING, ANY_ATOMIC_TYPE, XML, HTML, JSON, NORMALIZED_STRING, TOKEN, ANY_URI -> ANY;
      case INTEGER -> INTEGER;
      case DECIMAL -> DECIMAL;
      case DATE -> DATE;
      case G_YEAR -> YEAR;
      default -> NEVER;
    };
  }

  private static int digits(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] >= '0' && bytes[i] <= '9') {
      i++;
    }
    return i;
  }

  /** The days that a month always has. */
  private static int daysOf(byte tens, byte ones) {
    if (tens == '0' && ones == '2') {
      return 28;
    }
    boolean long31 = tens == '0' ? (ones & 1) == (ones < '8' ? 1 : 0) : ones != '1';
    return long31 ? 31 : 30;
  }

  private static boolean inRange(byte[] bytes, int at, int most) {
    int tens = bytes[at] - '0';
    int ones = bytes[at + 1] - '0';
    int number = tens * 10 + ones;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 && number >= 1 && number <= most;
  }
}
