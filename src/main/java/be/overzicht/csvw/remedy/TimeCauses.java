package be.overzicht.csvw.remedy;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.parse.Parsed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people and spreadsheets do to dates and times. */
final class TimeCauses {
  private static final String CLOCK = "(?:[T ]?(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?)";
  private static final Pattern DAY_OR_MONTH_FIRST = Pattern.compile(
      "(?<a>[0-9]{1,2})(?<mark>[-/.])(?<b>[0-9]{1,2})\\k<mark>(?<year>[0-9]{4}|[0-9]{2})" + CLOCK + "?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<year>[0-9]{4})(?<mark>[-/.]?)(?<month>[0-9]{1,2})\\k<mark>(?<day>[0-9]{1,2})" + CLOCK + "?");
  private static final Pattern ONLY_CLOCK = Pattern.compile(CLOCK);

  private TimeCauses() {}

  /** Why a text came about, and what else can be done about it. */
  private record Told(String cause, String more) {
    static Told of(String cause) {
      return new Told(cause, "");
    }
  }

  static Optional<Parsed.Invalid> explain(FaultyText faulty) {
    String text = faulty.text().strip();
    Matcher either = DAY_OR_MONTH_FIRST.matcher(text);
    if (either.matches()) {
      return eitherFirst(faulty, either);
    }
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.matches()) {
      return date(year.group("year"), year.group("month"), year.group("day")).map(date ->
          written(faulty, date, year, Told.of("it is written in another order or length")))
          .orElseGet(() -> faulty.ask("there is no such day"));
    }
    Matcher clock = ONLY_CLOCK.matcher(text);
    if (faulty.type().base() == BaseType.TIME && clock.matches()) {
      return written(faulty, LocalDate.EPOCH, clock, Told.of("it is written shorter"));
    }
    boolean number = faulty.type().base() == BaseType.DATE && text.matches("[2-5][0-9]{4}");
    return number ? faulty.ask("it may be the number that a spreadsheet gives to a day") : Optional.empty();
  }

  private static Optional<Parsed.Invalid> eitherFirst(FaultyText faulty, Matcher form) {
    if (form.group("year").length() == 2) {
      return faulty.ask("its year has two digits");
    }
    Optional<LocalDate> dayFirst = date(form.group("year"), form.group("b"), form.group("a"));
    Optional<LocalDate> monthFirst = date(form.group("year"), form.group("a"), form.group("b"));
    if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
      return faulty.ask("there is no such day");
    }
    if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
      String format = formatOf(faulty, form, "d", "M");
      return faulty.told("it may have its day first or its month", Parsed.ASK
          + (format.isEmpty() ? "" : "; if the day comes first, give the datatype the format " + format));
    }
    String format = dayFirst.isPresent() ? formatOf(faulty, form, "d", "M") : formatOf(faulty, form, "M", "d");
    return written(faulty, dayFirst.or(() -> monthFirst).orElseThrow(), form,
        new Told("it has its year at the end", format.isEmpty() ? "" : ", or give the datatype the format " + format));
  }

  /** The format in which the text is a value as it stands; only for dates, and where there is none yet. */
  private static String formatOf(FaultyText faulty, Matcher form, String first, String second) {
    boolean date = faulty.type().base() == BaseType.DATE && form.group("hour") == null;
    String mark = form.group("mark");
    return date && faulty.type().format().pattern() == null ? "\"" + first + mark + second + mark + "yyyy\"" : "";
  }

  private static Optional<Parsed.Invalid> written(FaultyText faulty, LocalDate date, Matcher form, Told told) {
    return time(form).flatMap(time -> Optional.of(text(faulty, date, time)).filter(other -> !other.isEmpty())
        .filter(other -> isSame(faulty, date, time, other)))
        .flatMap(other -> faulty.write(told.cause, other, told.more));
  }

  private static String text(FaultyText faulty, LocalDate date, LocalTime time) {
    String pattern = faulty.type().format().pattern();
    String usual = switch (faulty.type().base()) {
      case DATE -> time.equals(LocalTime.MIDNIGHT) ? "yyyy-MM-dd" : "";
      case DATE_TIME -> "yyyy-MM-ddTHH:mm:ss";
      case TIME -> "HH:mm:ss";
      default -> "";
    };
    String form = (pattern == null ? usual : pattern.replaceFirst("\\.S+", "")).replace("yyyy", "uuuu");
    try {
      return DateTimeFormatter.ofPattern(form.replace("T", "'T'")).format(date.atTime(time));
    } catch (DateTimeException ofAZone) {
      return "";
    }
  }

  /** Whether a text says the very same day and time. */
  private static boolean isSame(FaultyText faulty, LocalDate date, LocalTime time, String text) {
    String clock = String.format("%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
    return faulty.lexical(text).filter(lexical -> switch (faulty.type().base()) {
      case DATE -> lexical.equals(date.toString());
      case DATE_TIME -> lexical.equals(date + "T" + clock);
      case TIME -> lexical.equals(clock);
      default -> false;
    }).isPresent();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> time(Matcher form) {
    if (form.group("hour") == null) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    try {
      return Optional.of(LocalTime.of(Integer.parseInt(form.group("hour")), Integer.parseInt(form.group("minute")),
          form.group("second") == null ? 0 : Integer.parseInt(form.group("second"))));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }
}
