package be.overzicht.csvw.datatype;

import java.util.Arrays;

/**
 * Recognises, on bytes, the plain texts of a datatype that are values as they stand and in the one form that equal
 * values share. A text that is not recognised may still be a value: its parser decides.
 */
public enum QuickForm implements TextForm {
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
  /** Whole numbers of up to nine digits, without any sign, and without zeros before. */
  COUNT {
    @Override
    public boolean accepts(byte[] bytes, int from, int to) {
      return from < to && to - from <= 9 && digits(bytes, from, to) == to && (bytes[from] != '0' || to - from == 1);
    }
  },
  /** The words true and false. */
  BOOLEAN {
    @Override
    public boolean accepts(byte[] bytes, int from, int to) {
      byte[] word = to - from == TRUE.length ? TRUE : FALSE;
      return Arrays.equals(bytes, from, to, word, 0, word.length);
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
  /** Such days with a time to the second, without a time zone or with Z. */
  DATE_TIME {
    @Override
    public boolean accepts(byte[] bytes, int from, int to) {
      int length = to - from;
      return (length == 19 || length == 20 && bytes[to - 1] == 'Z') && DATE.accepts(bytes, from, from + 10)
          && bytes[from + 10] == 'T' && bytes[from + 13] == ':' && bytes[from + 16] == ':'
          && number(bytes, from + 11) < 24 && number(bytes, from + 14) < 60 && number(bytes, from + 17) < 60;
    }
  },
  /** The years 1000 to 9999. */
  YEAR {
    @Override
    public boolean accepts(byte[] bytes, int from, int to) {
      return to - from == 4 && bytes[from] != '0' && digits(bytes, from, to) == to;
    }
  };

  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
  private static final int NO_NUMBER = Integer.MAX_VALUE;

  /** What can be recognised of a datatype, in the one form that equal values share. */
  public static QuickForm of(Datatype type) {
    return isLimited(type) ? NEVER : switch (type.base()) {
      case STRING, ANY_ATOMIC_TYPE, XML, HTML, JSON, NORMALIZED_STRING, TOKEN, ANY_URI -> ANY;
      case INTEGER, LONG -> INTEGER;
      case INT, NON_NEGATIVE_INTEGER, UNSIGNED_LONG, UNSIGNED_INT -> COUNT;
      case DECIMAL -> DECIMAL;
      case BOOLEAN -> BOOLEAN;
      case DATE -> DATE;
      case DATE_TIME -> DATE_TIME;
      case G_YEAR -> YEAR;
      default -> NEVER;
    };
  }

  /** Whether only the parser can tell which texts are values. */
  private static boolean isLimited(Datatype type) {
    return type.facets().limitLength() || type.facets().limitValue() || isFormatted(type);
  }

  /** Whether a format asks for anything else than the usual form. */
  private static boolean isFormatted(Datatype type) {
    String pattern = type.format().pattern();
    if (type.base().family().isNumeric() && !type.format().decimalChar().equals(".")) {
      return true;
    }
    return pattern != null && !(type.base() == BaseType.DATE && pattern.equals("yyyy-MM-dd"))
        && !(type.base() == BaseType.DATE_TIME && pattern.equals("yyyy-MM-ddTHH:mm:ss"));
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
    int number = number(bytes, at);
    return number >= 1 && number <= most;
  }

  /** The number of two digits; more than any other when they are none. */
  private static int number(byte[] bytes, int at) {
    int tens = bytes[at] - '0';
    int ones = bytes[at + 1] - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_NUMBER;
  }
}
