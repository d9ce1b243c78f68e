package be.overzicht.csvw.parse;

import be.overzicht.csvw.datatype.BaseType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses dates and times in a pattern, or in the forms of XML Schema when there is none. */
final class TimeParser implements CellParser {
  private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");

  private final BaseType base;
  private final TimePattern pattern;
  private final String form;

  TimeParser(BaseType base, TimePattern pattern, String form) {
    this.base = base;
    this.pattern = pattern;
    this.form = form;
  }

  @Override
  public Parsed parse(String text) {
    Optional<String> lexical = pattern == null
        ? Optional.of(text).filter(plain -> TimeText.isValid(plain, base)) : pattern.lexical(text);
    return lexical.<Parsed>map(Parsed.Valid::new).orElseGet(() -> invalid(text));
  }

  private Parsed.Invalid invalid(String text) {
    if (pattern != null) {
      return new Parsed.Invalid("is not a " + base.label() + " of the form " + form, "write it in that form");
    }
    Matcher spoken = DAY_FIRST.matcher(text);
    if (base == BaseType.DATE && spoken.matches()) {
      return new Parsed.Invalid("is a date with the day and the year the other way round",
          "write year, month and day as YYYY-MM-DD, or give the datatype a format such as d/M/yyyy");
    }
    return new Parsed.Invalid("is not a " + base.label(), "write it as " + example());
  }

  private String example() {
    return switch (base) {
      case DATE -> "YYYY-MM-DD";
      case TIME -> "hh:mm:ss";
      case DATE_TIME -> "YYYY-MM-DDThh:mm:ss";
      case DATE_TIME_STAMP -> "YYYY-MM-DDThh:mm:ssZ";
      case G_YEAR -> "YYYY";
      case G_YEAR_MONTH -> "YYYY-MM";
      case G_MONTH -> "--MM";
      case G_DAY -> "---DD";
      default -> "--MM-DD";
    };
  }
}
