package be.overzicht.csvw.remedy;

import be.overzicht.csvw.datatype.Datatype;
import be.overzicht.csvw.parse.CellParser;
import be.overzicht.csvw.parse.Parsed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Explains texts that are not values; a text is told only where it keeps the value that was meant. */
public final class Remedies {
  /** What Excel and Calc write where a formula fails, in English and in Dutch. */
  private static final Pattern FAILED = Pattern.compile(
      "#(?:N/[AB]|REF!|VERW!|VALUE!|WAARDE!|DIV/0!|DEEL/0!|NAME\\?|NAAM\\?|NUM!|GETAL!|NULL!|LEEG!|#+)|Err:[0-9]+");
  private static final Pattern FORMULA = Pattern.compile("=[A-Za-z(+-].*");
  private static final List<Function<FaultyText, Optional<Parsed.Invalid>>> CAUSES =
      List.of(Remedies::formula, TextCauses::spaces, Remedies::byFamily);

  private Remedies() {}

  /** The fault of this text, with its cause where it is known. */
  public static Parsed.Invalid explain(String text, Datatype type, CellParser parser, Parsed.Invalid invalid) {
    FaultyText faulty = new FaultyText(text, type, parser, invalid);
    return CAUSES.stream().flatMap(cause -> cause.apply(faulty).stream()).findFirst().orElse(invalid);
  }

  private static Optional<Parsed.Invalid> formula(FaultyText faulty) {
    if (FAILED.matcher(faulty.text()).matches()) {
      return faulty.ask("a spreadsheet writes this where a formula fails");
    }
    return FORMULA.matcher(faulty.text()).matches() ? faulty.ask("it is a formula of a spreadsheet") : Optional.empty();
  }

  private static Optional<Parsed.Invalid> byFamily(FaultyText faulty) {
    if (faulty.isOnlyLimited()) {
      return TextCauses.zeros(faulty);
    }
    return switch (faulty.type().base().family()) {
      case INTEGER, DECIMAL, FLOAT -> NumberCauses.explain(faulty);
      case TIME -> TimeCauses.explain(faulty);
      case BOOLEAN -> TextCauses.words(faulty);
      default -> TextCauses.zeros(faulty);
    };
  }
}
