package be.overzicht.csvw.parse.bytes;

import be.overzicht.csvw.datatype.QuickForm;
import be.overzicht.rdf.ByteOutput;
import java.util.Optional;

/**
 * Days in a pattern such as {@code d/M/yyyy}: all but the last ones of February.
 *
 * @param pattern letters of year, month and day, and what stands between them
 */
record DayRewrite(byte[] pattern) implements ByteRewrite {
  private static final int LENGTH = 10;

  static Optional<DayRewrite> of(String pattern) {
    boolean known = pattern.matches("(dd?([-/.])MM?|MM?([-/.])dd?)(?:\\2|\\3)yyyy");
    return known ? Optional.of(new DayRewrite(pattern.getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        : Optional.empty();
  }

  @Override
  public int write(byte[] bytes, int from, int to, ByteOutput out) {
    int year = 0;
    int month = 0;
    int day = 0;
    int at = from;
    for (int i = 0; i < pattern.length; ) {
      byte letter = pattern[i];
      int count = count(i);
      if (letter != 'd' && letter != 'M' && letter != 'y') {
        if (at == to || bytes[at] != letter) {
          return UNUSUAL;
        }
        at++;
      } else {
        int digits = digits(bytes, at, Math.min(to, at + Math.max(2, count)));
        int value = digits == 0 || digits < count ? -1 : number(bytes, at, at + digits);
        year = letter == 'y' ? value : year;
        month = letter == 'M' ? value : month;
        day = letter == 'd' ? value : day;
        at += digits;
      }
      i += count;
    }
    return at == to && year >= 0 && month >= 0 && day >= 0 ? write(year, month, day, out) : UNUSUAL;
  }

  private static int write(int year, int month, int day, ByteOutput out) {
    int start = out.size();
    two(year / 100, out);
    two(year % 100, out);
    out.add('-');
    two(month, out);
    out.add('-');
    two(day, out);
    return QuickForm.DATE.accepts(out.array(), start, start + LENGTH) ? LENGTH : UNUSUAL;
  }

  private static void two(int number, ByteOutput out) {
    out.add((char) ('0' + number / 10));
    out.add((char) ('0' + number % 10));
  }

  private int count(int from) {
    int end = from + 1;
    while (end < pattern.length && pattern[end] == pattern[from]) {
      end++;
    }
    return end - from;
  }

  private static int digits(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at - from;
  }

  private static int number(byte[] bytes, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + bytes[i] - '0';
    }
    return number;
  }
}
