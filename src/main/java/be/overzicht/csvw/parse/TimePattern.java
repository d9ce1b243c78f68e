package be.overzicht.csvw.parse;

import be.overzicht.csvw.datatype.BaseType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date and time pattern such as {@code d/M/yyyy HH:mm}, turned into a regular expression over texts
 * (<a href="https://www.w3.org/TR/tabular-data-model/#formats-for-dates-and-times">section 6.4.4</a>).
 */
final class TimePattern {
  private static final String DATE = "yyyy-MM-dd|yyyyMMdd|(?:dd?|MM?)([-/.])(?:MM?|dd?)\\1yyyy";
  private static final String CLOCK = "(?:HH:mm:ss|HHmmss)(?:\\.S+)?|HH:mm|HHmm";
  private static final String ZONE = "(?: ?(?:X{1,3}|x{1,3}))?";
  private static final Pattern DATES = Pattern.compile("(?:" + DATE + ")" + ZONE);
  private static final Pattern CLOCKS = Pattern.compile("(?:" + CLOCK + ")" + ZONE);
  private static final Pattern MOMENTS = Pattern.compile("(?:" + DATE + ")[T ](?:" + CLOCK + ")" + ZONE);

  private final BaseType base;
  private final Pattern texts;

  private TimePattern(BaseType base, Pattern texts) {
    this.base = base;
    this.texts = texts;
  }

  /** The pattern of this source for the type; empty when it is none that has to be known. */
  static Optional<TimePattern> of(String source, BaseType base) {
    boolean known = switch (base) {
      case DATE -> DATES.matcher(source).matches();
      case TIME -> CLOCKS.matcher(source).matches();
      case DATE_TIME, DATE_TIME_STAMP -> MOMENTS.matcher(source).matches();
      case G_YEAR -> source.equals("yyyy");
      case G_YEAR_MONTH -> source.matches("yyyy[-/.]?MM|MM[-/.]yyyy");
      case G_MONTH -> source.matches("MM?");
      case G_DAY -> source.matches("dd?");
      case G_MONTH_DAY -> source.matches("MM?[-/.]dd?|dd?[-/.]MM?");
      default -> false;
    };
    return known && isOneDayAndMonth(source) ? Optional.of(new TimePattern(base, texts(source))) : Optional.empty();
  }

  /** The lexical form of a text in this pattern; empty when it is not in it. */
  Optional<String> lexical(String text) {
    Matcher form = texts.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    String lexical = switch (base) {
      case DATE -> date(form);
      case TIME -> clock(form);
      case DATE_TIME, DATE_TIME_STAMP -> date(form) + "T" + clock(form);
      case G_YEAR -> form.group("y");
      case G_YEAR_MONTH -> form.group("y") + "-" + two(form, "M");
      case G_MONTH -> "--" + two(form, "M");
      case G_DAY -> "---" + two(form, "d");
      default -> "--" + two(form, "M") + "-" + two(form, "d");
    };
    return Optional.of(lexical + zone(form)).filter(form2 -> TimeText.isValid(form2, base));
  }

  private static boolean isOneDayAndMonth(String source) {
    return !source.matches(".*d.*[^d]d.*") && !source.matches(".*M.*[^M]M.*");
  }

  private static Pattern texts(String source) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < source.length(); ) {
      char c = source.charAt(i);
      int end = i;
      while (end < source.length() && source.charAt(end) == c) {
        end++;
      }
      regex.append(field(c, end - i));
      i = end;
    }
    return Pattern.compile(regex.toString().replace("\\.(?<S>", "(?:\\.(?<S>")
        .replaceAll("(\\(\\?<S>[^)]*\\))", "$1)?"));
  }

  private static String field(char symbol, int count) {
    return switch (symbol) {
      case 'y' -> "(?<y>-?[0-9]{4})";
      case 'M', 'd' -> "(?<" + symbol + ">" + (count == 1 ? "[0-9]{1,2}" : "[0-9]{2}") + ")";
      case 'H', 'm', 's' -> "(?<" + symbol + ">[0-9]{2})";
      case 'S' -> "(?<S>[0-9]{1," + count + "})";
      case 'X' -> "(?<zone>Z|" + offset(count) + ")";
      case 'x' -> "(?<zone>" + offset(count) + ")";
      default -> Pattern.quote(String.valueOf(symbol)).replace("\\Q.\\E", "\\.");
    };
  }

  private static String offset(int count) {
    return switch (count) {
      case 1 -> "[+-][0-9]{2}(?:[0-9]{2})?";
      case 2 -> "[+-][0-9]{4}";
      default -> "[+-][0-9]{2}:[0-9]{2}";
    };
  }

  private static String date(Matcher form) {
    return form.group("y") + "-" + two(form, "M") + "-" + two(form, "d");
  }

  private static String clock(Matcher form) {
    String seconds = has(form, "s") ? form.group("s") : "00";
    String part = has(form, "S") && form.group("S") != null ? "." + form.group("S") : "";
    return form.group("H") + ":" + form.group("m") + ":" + seconds + part;
  }

  private static String zone(Matcher form) {
    if (!has(form, "zone")) {
      return "";
    }
    String zone = form.group("zone").replace(":", "");
    return zone.equals("Z") ? zone : zone.substring(0, 3) + ":" + (zone.length() > 3 ? zone.substring(3) : "00");
  }

  private static String two(Matcher form, String field) {
    String digits = form.group(field);
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static boolean has(Matcher form, String field) {
    return form.pattern().pattern().contains("(?<" + field + ">");
  }
}
