package be.overzicht.csvw.parse;

import be.overzicht.csvw.datatype.BaseType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times in the lexical forms of <a href="https://www.w3.org/TR/xmlschema11-2/#dateTime">XML Schema</a>. */
final class TimeText {
  private static final String YEAR = "(?<year>-?(?:[1-9][0-9]{4,8}|[0-9]{4}))";
  private static final String MONTH = "(?<month>0[1-9]|1[0-2])";
  private static final String DAY = "(?<day>0[1-9]|[12][0-9]|3[01])";
  private static final String CLOCK =
      "(?<hour>[01][0-9]|2[0-4]):(?<minute>[0-5][0-9]):(?<second>[0-5][0-9])(?<part>\\.[0-9]+)?";
  private static final String ZONE = "(?<zone>Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)";
  private static final Map<BaseType, Pattern> FORMS = forms();

  private TimeText() {}

  /** Whether this is a lexical form of the type, and a day that exists. */
  static boolean isValid(String text, BaseType base) {
    return fields(text, base).isPresent();
  }

  static Optional<Integer> compare(String left, String right) {
    return instant(left).flatMap(first -> instant(right).map(second -> Integer.signum(first.compareTo(second))));
  }

  private static Optional<OffsetDateTime> instant(String text) {
    return FORMS.keySet().stream().map(type -> fields(text, type)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<OffsetDateTime> fields(String text, BaseType base) {
    Matcher form = FORMS.get(base).matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(moment(form, base));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static OffsetDateTime moment(Matcher form, BaseType base) {
    LocalDate date = LocalDate.of(
        number(form, base, "year", 2000), number(form, base, "month", 1), number(form, base, "day", 1));
    int hour = number(form, base, "hour", 0);
    LocalTime time = LocalTime.of(hour == 24 ? 0 : hour, number(form, base, "minute", 0),
        number(form, base, "second", 0), nanos(form, base));
    if (hour == 24 && !time.equals(LocalTime.MIDNIGHT)) {
      throw new DateTimeException("24 is only the end of a day");
    }
    String zone = form.group("zone");
    ZoneOffset offset = zone == null || zone.equals("Z") ? ZoneOffset.UTC : ZoneOffset.of(zone);
    return OffsetDateTime.of(hour == 24 ? date.plusDays(1) : date, time, offset);
  }

  private static int nanos(Matcher form, BaseType base) {
    if (!form.pattern().pattern().contains("<part>") || form.group("part") == null) {
      return 0;
    }
    return Integer.parseInt((form.group("part").substring(1) + "000000000").substring(0, 9));
  }

  private static int number(Matcher form, BaseType base, String field, int otherwise) {
    return form.pattern().pattern().contains("<" + field + ">") ? Integer.parseInt(form.group(field)) : otherwise;
  }

  private static Map<BaseType, Pattern> forms() {
    Map<BaseType, Pattern> map = new EnumMap<>(BaseType.class);
    String date = YEAR + "-" + MONTH + "-" + DAY;
    map.put(BaseType.DATE, Pattern.compile(date + ZONE + "?"));
    map.put(BaseType.DATE_TIME, Pattern.compile(date + "T" + CLOCK + ZONE + "?"));
    map.put(BaseType.DATE_TIME_STAMP, Pattern.compile(date + "T" + CLOCK + ZONE));
    map.put(BaseType.TIME, Pattern.compile(CLOCK + ZONE + "?"));
    map.put(BaseType.G_YEAR, Pattern.compile(YEAR + ZONE + "?"));
    map.put(BaseType.G_YEAR_MONTH, Pattern.compile(YEAR + "-" + MONTH + ZONE + "?"));
    map.put(BaseType.G_MONTH, Pattern.compile("--" + MONTH + ZONE + "?"));
    map.put(BaseType.G_MONTH_DAY, Pattern.compile("--" + MONTH + "-" + DAY + ZONE + "?"));
    map.put(BaseType.G_DAY, Pattern.compile("---" + DAY + ZONE + "?"));
    return map;
  }
}
