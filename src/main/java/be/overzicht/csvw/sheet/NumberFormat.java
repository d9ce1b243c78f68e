package be.overzicht.csvw.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What the number in a cell means under its format
 * (<a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376, part 1, 18.8.30 and
 * 18.17.4</a>).
 *
 * @param kind what it means
 * @param digits the number of digits of a format that is zeros alone; 0 for others
 */
record NumberFormat(Kind kind, int digits) {
  /** A plain number. */
  static final NumberFormat GENERAL = new NumberFormat(Kind.NUMBER, 0);

  private static final MathContext SHOWN = new MathContext(15);
  private static final long DAY_MILLIS = 86_400_000;
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

  /** What a number means. */
  enum Kind {
    /** A number, also when it is shown as a percentage or an amount. */
    NUMBER,
    /** A day, perhaps with a time. */
    DATE,
    /** A time of a day. */
    TIME,
    /** How long something takes. */
    DURATION
  }

  /** From which day days are counted. */
  enum Days {
    /** 1 is the first of January 1900, and a 29 February 1900 is counted that was not. */
    FROM_1900,
    /** 0 is the first of January 1904. */
    FROM_1904;

    LocalDate day(long serial) {
      if (this == FROM_1904) {
        return LocalDate.of(1904, 1, 1).plusDays(serial);
      }
      return LocalDate.of(1899, 12, serial > 60 ? 30 : 31).plusDays(serial);
    }
  }

  /** Whether a number has more digits before its point than a spreadsheet keeps, which writes zeros for the others. */
  static boolean isTooLong(String written) {
    BigDecimal number = new BigDecimal(written.strip());
    return number.precision() - number.scale() > SHOWN.getPrecision();
  }

  /** The format of a code such as {@code dd/mm/yyyy} or {@code 0000000000}. */
  static NumberFormat of(String code) {
    String first = code.split(";", 2)[0];
    if (first.matches("(?i).*\\[(h+|m+|s+)\\].*")) {
      return new NumberFormat(Kind.DURATION, 0);
    }
    String bare = first.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.", "").toLowerCase(java.util.Locale.ROOT);
    if (bare.matches("0{2,}")) {
      return new NumberFormat(Kind.NUMBER, bare.length());
    }
    boolean general = bare.contains("general") || bare.contains("standaard");
    boolean days = !general && bare.matches(".*[yd].*|[^hs]*m[^hs]*");
    boolean times = !general && bare.matches(".*[hs].*");
    return days ? new NumberFormat(Kind.DATE, 0) : times ? new NumberFormat(Kind.TIME, 0) : GENERAL;
  }

  /** The format of one of the numbers that have no code in the file. */
  static NumberFormat builtIn(int number) {
    boolean date = number >= 14 && number <= 17 || number == 22 || number >= 27 && number <= 31
        || number >= 34 && number <= 36 || number >= 50 && number <= 58;
    boolean time = number >= 18 && number <= 21 || number == 45 || number == 47 || number == 32 || number == 33;
    Kind kind = date ? Kind.DATE : time ? Kind.TIME : number == 46 ? Kind.DURATION : Kind.NUMBER;
    return new NumberFormat(kind, 0);
  }

  /** The text of a number that is written like this in the file; fifteen digits of it count. */
  String text(String written, Days days) {
    BigDecimal number = new BigDecimal(written.strip());
    boolean day = number.signum() >= 0 && number.compareTo(LAST_DAY) < 0;
    if (kind == Kind.NUMBER || !day) {
      return plain(number);
    }
    long serial = number.longValue();
    long millis = number.subtract(BigDecimal.valueOf(serial)).multiply(BigDecimal.valueOf(DAY_MILLIS))
        .setScale(0, java.math.RoundingMode.HALF_UP).longValue();
    Duration time = Duration.ofMillis(millis);
    if (kind == Kind.DURATION) {
      return time.plusDays(serial).toString();
    }
    if (serial == 60 && days == Days.FROM_1900) {
      return "1900-02-29";
    }
    LocalDateTime instant = days.day(serial).atStartOfDay().plus(time);
    boolean onlyTime = kind == Kind.TIME && serial == 0;
    return millis == 0 && !onlyTime ? instant.toLocalDate().toString()
        : onlyTime ? instant.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME)
        : instant.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
  }

  private String plain(BigDecimal number) {
    BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
    String text = shown.signum() == 0 ? "0" : shown.toPlainString();
    boolean whole = shown.signum() >= 0 && text.indexOf('.') < 0;
    return whole && text.length() < digits ? "0".repeat(digits - text.length()) + text : text;
  }
}
