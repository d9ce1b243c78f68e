package be.overzicht.csvw.parse;

import be.overzicht.csvw.datatype.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number pattern such as {@code #,##0.0#}, turned into a regular expression over texts
 * (<a href="https://www.unicode.org/reports/tr35/tr35-numbers.html#Number_Format_Patterns">UTS 35, Number Format
 * Patterns</a>, with the symbols {@code 0 # E + - % ‰} and the two characters).
 */
final class NumberPattern {
  private static final Pattern PARTS =
      Pattern.compile("([%‰]?)([+-]?)([0#,]+)?(?:\\.([0#,]*))?(?:E([+]?)([0#]+))?([%‰]?)");

  private final Pattern texts;

  private NumberPattern(Pattern texts) {
    this.texts = texts;
  }

  /** The pattern of this format; empty when it is not a number pattern. */
  static Optional<NumberPattern> of(Format format) {
    String source = format.pattern().replace(format.groupChar(), "\u0001").replace(format.decimalChar(), ".")
        .replace("\u0001", ",");
    Matcher parts = PARTS.matcher(source);
    if (!parts.matches() || (parts.group(3) == null && isEmpty(parts.group(4)))) {
      return Optional.empty();
    }
    Optional<String> whole = whole(parts.group(3) == null ? "" : parts.group(3), parts.group(6) != null);
    Optional<String> fraction = fraction(parts.group(4) == null ? "" : parts.group(4));
    if (whole.isEmpty() || fraction.isEmpty()) {
      return Optional.empty();
    }
    String regex = parts.group(1) + sign(parts.group(2)) + whole.get() + fraction.get() + exponent(parts)
        + parts.group(7);
    return Optional.of(new NumberPattern(Pattern.compile(regex)));
  }

  /** Whether a text with comma and point as its characters has the form of the pattern. */
  boolean matches(String text) {
    return texts.matcher(text).matches();
  }

  private static boolean isEmpty(String part) {
    return part == null || part.isEmpty();
  }

  private static String sign(String sign) {
    return switch (sign) {
      case "+" -> "[+-]";
      case "-" -> "-";
      default -> "[+-]?";
    };
  }

  private static String exponent(Matcher parts) {
    if (parts.group(6) == null) {
      return "";
    }
    int least = count(parts.group(6), '0');
    return "[eE]" + (parts.group(5).isEmpty() ? "-?" : "[+-]") + "[0-9]{" + Math.max(1, least) + ",}";
  }

  /**
   * Digits before the point: at least as many as there are zeros, in groups of the sizes at the end of the pattern; with
   * an exponent, at most as many as there are symbols.
   */
  private static Optional<String> whole(String part, boolean scientific) {
    if (!part.replace(",", "").matches("#*0*")) {
      return Optional.empty();
    }
    int least = count(part, '0');
    String[] groups = part.split(",", -1);
    if (groups.length == 1) {
      return Optional.of("[0-9]{" + least + "," + (scientific ? Math.max(1, part.length()) : "") + "}");
    }
    int primary = groups[groups.length - 1].length();
    int secondary = groups.length > 2 ? groups[groups.length - 2].length() : primary;
    return primary == 0 || secondary == 0 ? Optional.empty() : Optional.of(grouped(least, primary, secondary));
  }

  private static String grouped(int least, int primary, int secondary) {
    String form = "(?:[0-9]{0," + primary + "}|[0-9]{1," + secondary + "}(?:,[0-9]{" + secondary + "})*,[0-9]{"
        + primary + "})";
    return "(?=(?:,?[0-9]){" + least + ",}(?![0-9,]))" + form;
  }

  /** Digits behind the point: at least the zeros, at most all; groups are counted from the point. */
  private static Optional<String> fraction(String part) {
    String digits = part.replace(",", "");
    if (!digits.matches("0*#*")) {
      return Optional.empty();
    }
    if (digits.isEmpty()) {
      return Optional.of("");
    }
    int least = count(part, '0');
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < part.length(); i++) {
      boolean afterComma = part.charAt(i) == ',';
      steps.add(afterComma ? ",[0-9]" : "[0-9]");
      i += afterComma ? 1 : 0;
    }
    StringBuilder regex = new StringBuilder();
    for (int i = steps.size() - 1; i >= 0; i--) {
      regex.insert(0, i < least ? steps.get(i) : "(?:" + steps.get(i));
      regex.append(i < least ? "" : ")?");
    }
    return Optional.of(least == 0 ? "(?:\\.(?=[0-9])" + regex + ")?" : "\\." + regex);
  }

  private static int count(String part, char symbol) {
    return (int) part.chars().filter(c -> c == symbol).count();
  }
}
