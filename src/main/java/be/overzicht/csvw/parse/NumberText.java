package be.overzicht.csvw.parse;

import be.overzicht.csvw.datatype.Family;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as they are written in cells, and their forms in RDF
 * (<a href="https://www.w3.org/TR/tabular-data-model/#formats-for-numeric-types">section 6.4.2</a>).
 */
final class NumberText {
  private static final Pattern FORM =
      Pattern.compile("([%‰]?)([+-]?)([0-9]*)(\\.[0-9]*)?([eE][+-]?[0-9]+)?([%‰]?)");
  private static final int LARGEST_SHIFT = 1000;

  private NumberText() {}

  /** The lexical form of a number that has no group characters and a point before its fraction; empty if it is none. */
  static Optional<String> lexical(String text, Family family) {
    if (isSpecial(text)) {
      return family == Family.FLOAT ? Optional.of(text) : Optional.empty();
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches() || !hasDigits(form) || !suits(form, family)) {
      return Optional.empty();
    }
    String rate = form.group(1) + form.group(6);
    if (rate.isEmpty()) {
      return Optional.of(text);
    }
    String number = text.replaceAll("[%‰]", "");
    return rate.length() == 1 ? shifted(number, rate.equals("%") ? 2 : 3) : Optional.empty();
  }

  /** The form that all equal numbers share. */
  static String canonical(String lexical, Family family) {
    if (family == Family.FLOAT || isSpecial(lexical)) {
      return lexical;
    }
    BigDecimal value = new BigDecimal(lexical);
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  static Optional<Integer> compare(String left, String right) {
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

  private static boolean hasDigits(Matcher form) {
    boolean fraction = form.group(4) != null && form.group(4).length() > 1;
    boolean bareFraction = form.group(4) != null && form.group(4).length() == 1;
    return !bareFraction && (fraction || !form.group(3).isEmpty());
  }

  private static boolean suits(Matcher form, Family family) {
    return switch (family) {
      case INTEGER -> form.group(4) == null && form.group(5) == null;
      case DECIMAL -> form.group(5) == null;
      default -> true;
    };
  }

  private static boolean isSpecial(String text) {
    return text.equals("NaN") || text.equals("INF") || text.equals("-INF");
  }

  private static Optional<String> shifted(String number, int places) {
    BigDecimal value = new BigDecimal(number);
    return Math.abs((long) value.scale()) > LARGEST_SHIFT
        ? Optional.empty() : Optional.of(value.movePointLeft(places).toPlainString());
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
