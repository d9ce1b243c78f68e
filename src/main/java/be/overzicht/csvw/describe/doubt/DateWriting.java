package be.overzicht.csvw.describe.doubt;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write dates and times. */
final class DateWriting {
  private static final String TIME = "(?:[ T]+[0-9]{1,2}[:u.h][0-9]{2}(?::[0-9]{2})?)?";
  private static final String DAY = "[0-9]{1,2}([/.-])[0-9]{1,2}\\1";
  private static final String MONTH = "(?:jan|f[eé][bv]|maart|mars|march|mrt|mar|a[pv]r|mei|mai|may|ju[nil]|juin|juil|"
      + "aug|ao[uû]t|sep|o[ck]t|nov|d[eé]c)\\p{L}*\\.?";
  private static final Pattern PLAIN =
      Pattern.compile("(?:" + DAY + "[0-9]{4}|[0-9]{4}([/.-])[0-9]{2}\\2[0-9]{2})" + TIME);
  private static final Pattern PARTS =
      Pattern.compile("(?:([0-9]{4})[/.-])?([0-9]{1,2})[/.-]([0-9]{1,2})(?:[/.-]([0-9]{4}))?\\b.*");

  /** What a date may have that no format reads. */
  static final List<Mark> MARKS = List.of(
      Mark.of("has a year of two digits", "write years with four", DAY + "'?[0-9]{2}" + TIME),
      Mark.of("has its month as a word", "write dates such as 2023-01-31",
          "(?i)(?:\\p{L}{2,9}\\.? )?[0-9]{1,2}(?:e|er|ste|de)?[ -]" + MONTH + "[ -]'?(?:[0-9]{2}|[0-9]{4})"),
      Mark.of("has the day of the week", "write dates such as 2023-01-31",
          "(?i)\\p{L}{2,9}\\.?,? " + DAY + "[0-9]{2,4}"),
      new Mark("is no day of the calendar", "correct it if you know the day, or empty it", DateWriting::isNoDay),
      Mark.of("has an hour of one digit", "write times such as 08:30", "[^ T]{8,10}[ T]+[0-9]:[0-5][0-9](?::[0-5][0-9])?"),
      new Mark("has a space at an end", "take it out", value -> isPlain(trimmed(value)) && !isPlain(value)));

  /** What a time may have that no format reads. */
  static final List<Mark> TIME_MARKS = List.of(
      Mark.of("has the letter of an hour", "write times such as 08:30",
          "(?i)[0-9]{1,2} ?[uh](?:r|uur)? ?(?:[0-5][0-9])?"),
      Mark.of("has an hour of one digit", "write times such as 08:30", "[0-9]:[0-5][0-9](?::[0-5][0-9])?"),
      Mark.of("has a point in a time", "write times such as 08:30", "[0-2]?[0-9]\\.[0-5][0-9] ?(?:u|uur|h)\\.?"),
      Mark.of("is more than a day", "write times of a day, or how long it takes in minutes",
          "(?:2[4-9]|[3-9][0-9]|[1-9][0-9]{2,}):[0-5][0-9](?::[0-5][0-9])?"));
  private static final Pattern PLAIN_TIME = Pattern.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?");

  private DateWriting() {}

  static boolean isPlain(String value) {
    return PLAIN.matcher(value).matches();
  }

  static boolean isPlainTime(String value) {
    return PLAIN_TIME.matcher(value).matches();
  }

  private static String trimmed(String value) {
    return value.replace('\u00a0', ' ').strip();
  }

  /** Whether it is written as a date, and there is no such day. */
  private static boolean isNoDay(String value) {
    Matcher parts = PARTS.matcher(value);
    if (!isPlain(value) || !parts.matches()) {
      return false;
    }
    boolean yearFirst = parts.group(1) != null;
    int year = Integer.parseInt(yearFirst ? parts.group(1) : parts.group(4));
    int one = Integer.parseInt(parts.group(2));
    int two = Integer.parseInt(parts.group(3));
    return !isDay(year, one, two) && (yearFirst || !isDay(year, two, one));
  }

  private static boolean isDay(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= LocalDate.of(year, month, 1).lengthOfMonth();
  }
}
