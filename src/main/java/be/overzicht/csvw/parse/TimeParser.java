package be.overzicht.csvw.parse;

import be.overzicht.csvw.datatype.BaseType;
import java.util.Optional;

/** Parses dates and times in a pattern, or in the forms of XML Schema when there is none. */
final class TimeParser implements CellParser {
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
    return lexical.<Parsed>map(Parsed.Valid::new).orElseGet(() -> invalid());
  }

  private Parsed.Invalid invalid() {
    if (pattern != null) {
      return new Parsed.Invalid("is not a " + base.label() + " of the form " + form, "write it in that form");
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
