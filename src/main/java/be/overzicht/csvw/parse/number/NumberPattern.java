package be.overzicht.csvw.parse.number;

import be.overzicht.csvw.datatype.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number pattern such as {@code #,##0.0#}, turned into a regular expression over texts
 * (<a href="https://www.unicode.org/reports/tr35/tr35-numbers.html#Number_Format_Patterns">UTS 35, Number Format
 * Patterns</a>, with the symbols {@code 0 # E + - % ‰}, the two characters, and a space before the rate).
 */
public final class NumberPattern {
  private static final int LONGEST = 100;
  private static final String GROUP = "\ue000";
  private static final String DECIMAL = "\ue001";
  private static final String SPACES = " \u00a0\u202f";
  private static final Pattern PARTS = Pattern.compile("([%‰]?)([+-]?)([0#" + GROUP + "]+)?(?:" + DECIMAL
      + "([0#" + GROUP
      + "]*))?(?:E([+]?)([0#]+))?");
  private static final Pattern RATE = Pattern.compile("[" + SPACES + "]?[%‰]$");

  private NumberPattern() {}

  /** What texts of this format match; empty when it has no pattern, or none that can be used. */
  public static Optional<String> regex(Format format) {
    return Optional.ofNullable(format.pattern()).filter(pattern -> pattern.length() <= LONGEST)
        .flatMap(pattern -> regex(pattern, format)).map(regex -> regex.replace(GROUP, quoted(format.group()))
            .replace(DECIMAL, quoted(format.decimalChar())));
  }

  /** Whether a space may stand before a percent sign. */
  static boolean isSpace(char c) {
    return SPACES.indexOf(c) >= 0;
  }

  private static Optional<String> regex(String source, Format format) {
    Matcher found = RATE.matcher(source);
    String rate = found.find() ? found.group() : "";
    String pattern = source.substring(0, source.length() - rate.length());
    String grouped = format.group().isEmpty() ? pattern : pattern.replace(format.group(), GROUP);
    Matcher parts = PARTS.matcher(grouped.replace(format.decimalChar(), DECIMAL));
    if (!parts.matches() || (parts.group(3) == null && isEmpty(parts.group(4)))
        || !parts.group(1).isEmpty() && !rate.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> whole = whole(parts.group(3) == null ? "" : parts.group(3), parts.group(6) != null);
    Optional<String> fraction = fraction(parts.group(4) == null ? "" : parts.group(4));
    return whole.flatMap(before -> fraction.map(behind ->
        parts.group(1) + sign(parts.group(2)) + before + behind + exponent(parts) + rate));
  }

  private static String quoted(String character) {
    return character.isEmpty() ? "" : Pattern.quote(character);
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
    if (!part.replace(GROUP, "").matches("#*0*")) {
      return Optional.empty();
    }
    int least = count(part, '0');
    String[] groups = part.split(GROUP, -1);
    if (groups.length == 1) {
      return Optional.of("[0-9]{" + least + "," + (scientific ? Math.max(1, part.length()) : "") + "}");
    }
    int primary = groups[groups.length - 1].length();
    int secondary = groups.length > 2 ? groups[groups.length - 2].length() : primary;
    return primary == 0 || secondary == 0 ? Optional.empty() : Optional.of(grouped(least, primary, secondary));
  }

  private static String grouped(int least, int primary, int secondary) {
    String form = "(?:[0-9]{0," + primary + "}|[0-9]{1," + secondary + "}(?:" + GROUP + "[0-9]{" + secondary
        + "})*" + GROUP + "[0-9]{" + primary + "})";
    return "(?=(?:(?:" + GROUP + ")?[0-9]){" + least + ",}(?!" + GROUP + "|[0-9]))" + form;
  }

  /** Digits behind the point: at least the zeros, at most all; groups are counted from the point. */
  private static Optional<String> fraction(String part) {
    String digits = part.replace(GROUP, "");
    if (!digits.matches("0*#*")) {
      return Optional.empty();
    }
    if (digits.isEmpty()) {
      return Optional.of("");
    }
    int least = count(part, '0');
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < part.length(); i++) {
      boolean afterComma = part.startsWith(GROUP, i);
      steps.add(afterComma ? GROUP + "[0-9]" : "[0-9]");
      i += afterComma ? 1 : 0;
    }
    StringBuilder regex = new StringBuilder();
    for (int i = steps.size() - 1; i >= 0; i--) {
      regex.insert(0, i < least ? steps.get(i) : "(?:" + steps.get(i));
      regex.append(i < least ? "" : ")?");
    }
    return Optional.of(least == 0 ? "(?:" + DECIMAL + "(?=[0-9])" + regex + ")?" : DECIMAL + regex);
  }

  private static int count(String part, char symbol) {
    return (int) part.chars().filter(c -> c == symbol).count();
  }
}
