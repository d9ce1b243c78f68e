package be.overzicht.csvw.parse.number;

import be.overzicht.csvw.datatype.Family;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as they are written in cells, and their forms in RDF
 * (<a href="https://www.w3.org/TR/tabular-data-model/#formats-for-numeric-types">section 6.4.2</a>).
 */
public final class NumberText {
  private static final Pattern FORM = Pattern.compile("[+-]?(?=\\.?[0-9])[0-9]*(\\.[0-9]*)?([eE][+-]?[0-9]+)?");
  private static final int LARGEST_SHIFT = 1000;

  private NumberText() {}

  /** The lexical form of a number that was read; empty when the family has no such number. */
  public static Optional<String> lexical(NumberForm.Plain plain, Family family) {
    Matcher form = FORM.matcher(plain.number());
    if (!form.matches() || !suits(form, family)) {
      return Optional.empty();
    }
    if (plain.places() == 0) {
      return Optional.of(plain.number());
    }
    return shifted(plain.number(), plain.places()).flatMap(value -> family == Family.INTEGER ? whole(value)
        : Optional.of(value.toPlainString()));
  }

  /** The form that all equal numbers share. */
  public static String canonical(String lexical, Family family) {
    if (family == Family.FLOAT || isSpecial(lexical)) {
      return lexical;
    }
    BigDecimal value = new BigDecimal(lexical);
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** Which of two numbers is more; empty when one of them has no order. */
  public static Optional<Integer> compare(String left, String right) {
    Double first = toDouble(left);
    Double second = toDouble(right);
    if (first == null || second == null || first.isNaN() || second.isNaN()) {
      return Optional.empty();
    }
    if (first.isInfinite() || second.isInfinite()) {
      return Optional.of(Double.compare(first, second));
    }
    return Optional.of(new BigDecimal(left).compareTo(new BigDecimal(right)));
  }

  private static boolean suits(Matcher form, Family family) {
    return switch (family) {
      case INTEGER -> form.group(1) == null && form.group(2) == null;
      case DECIMAL -> form.group(2) == null;
      default -> true;
    };
  }

  /** Whether it is infinite, or not a number. */
  public static boolean isSpecial(String text) {
    return text.equals("NaN") || text.equals("INF") || text.equals("-INF");
  }

  private static Optional<BigDecimal> shifted(String number, int places) {
    BigDecimal value = new BigDecimal(number);
    return Math.abs((long) value.scale()) > LARGEST_SHIFT ? Optional.empty() : Optional.of(value.movePointLeft(places));
  }

  /** A hundred percent is one, and fifty percent is no whole number. */
  private static Optional<String> whole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0 ? Optional.of(value.toBigInteger().toString()) : Optional.empty();
  }

  private static Double toDouble(String text) {
    return switch (text) {
      case "INF" -> Double.POSITIVE_INFINITY;
      case "-INF" -> Double.NEGATIVE_INFINITY;
      default -> plainDouble(text);
    };
  }

  private static Double plainDouble(String text) {
    try {
      return Double.valueOf(text);
    } catch (NumberFormatException notOne) {
      return null;
    }
  }
}
