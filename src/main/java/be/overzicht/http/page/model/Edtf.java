package be.overzicht.http.page.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** Days of a date that is as precise as its source (<a href="https://www.loc.gov/standards/datetime/">EDTF</a>, level 0). */
public final class Edtf {
  private static final int DAY_LENGTH = 10;
  private static final int MONTH_LENGTH = 7;
  private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?");

  private Edtf() {}

  /** Whether a text is such a date. */
  public static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }

  /** Whether it is as precise as a day. */
  public static boolean isDay(String date) {
    return date.length() == DAY_LENGTH;
  }

  /** The first day that it can mean. */
  public static LocalDate first(String date) {
    return LocalDate.parse((date + "-01-01").substring(0, DAY_LENGTH));
  }

  /** The last day that it can mean. */
  public static LocalDate last(String date) {
    LocalDate first = first(date);
    return switch (date.length()) {
      case DAY_LENGTH -> first;
      case MONTH_LENGTH -> YearMonth.from(first).atEndOfMonth();
      default -> first.plusYears(1).minusDays(1);
    };
  }
}
