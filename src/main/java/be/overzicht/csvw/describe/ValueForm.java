package be.overzicht.csvw.describe;

import be.overzicht.csvw.describe.doubt.Likeness;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A way in which all values of a column may be written.
 *
 * @param label how people call it
 * @param base the datatype of <a href="https://www.w3.org/TR/tabular-metadata/#built-in-datatypes">tabular-metadata,
 *     section 5.11.1</a>
 * @param pattern the format of dates and booleans
 * @param characters the format of numbers: {@code decimalChar} and {@code groupChar}
 * @param fits whether a value is written so
 */
record ValueForm(
    String label, String base, Optional<String> pattern, Map<String, String> characters, Predicate<String> fits) {

  static ValueForm plain(String base, Predicate<String> fits) {
    return new ValueForm(base, base, Optional.empty(), Map.of(), fits);
  }

  static ValueForm pattern(String base, String pattern, Predicate<String> fits) {
    return new ValueForm(base + " " + pattern, base, Optional.of(pattern), Map.of(), fits);
  }

  static ValueForm number(String base, String label, Map<String, String> characters, Predicate<String> fits) {
    return new ValueForm(label, base, Optional.empty(), characters, fits);
  }

  /** What its values are like; empty for texts and addresses. */
  Optional<Likeness> likeness() {
    return Optional.ofNullable(switch (base) {
      case "integer", "decimal", "double" -> Likeness.NUMBER;
      case "date", "dateTime" -> Likeness.DATE;
      case "time" -> Likeness.TIME;
      case "boolean" -> Likeness.YES_NO;
      default -> null;
    });
  }

  boolean isText() {
    return base.equals("string");
  }
}
