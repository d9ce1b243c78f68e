package be.overzicht.csvw.parse;

import be.overzicht.csvw.datatype.BaseType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations of <a href="https://www.w3.org/TR/xmlschema11-2/#duration">XML Schema</a>, as months and seconds. */
final class DurationText {
  private static final Pattern FORM = Pattern.compile("(-?)P(?=[0-9T])(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)D)?"
      + "(?:T(?=[0-9])(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+(?:\\.[0-9]+)?)S)?)?");

  private DurationText() {}

  static boolean isValid(String text, BaseType base) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return false;
    }
    boolean hasMonths = form.group(2) != null || form.group(3) != null;
    return switch (base) {
      case DAY_TIME_DURATION -> !hasMonths;
      case YEAR_MONTH_DURATION -> form.group(4) == null && !text.contains("T");
      default -> true;
    };
  }

  /** By months and then seconds when one has no months, or both have no seconds; otherwise there is no sure order. */
  static Optional<Integer> compare(String left, String right) {
    Matcher first = FORM.matcher(left);
    Matcher second = FORM.matcher(right);
    if (!first.matches() || !second.matches()) {
      return Optional.empty();
    }
    int months = months(first).compareTo(months(second));
    int seconds = seconds(first).compareTo(seconds(second));
    return months == 0 || seconds == 0 || months == seconds
        ? Optional.of(months == 0 ? seconds : months) : Optional.of(approximate(first).compareTo(approximate(second)));
  }

  private static BigDecimal approximate(Matcher form) {
    return months(form).multiply(BigDecimal.valueOf(2_629_746)).add(seconds(form));
  }

  private static BigDecimal months(Matcher form) {
    BigDecimal months = number(form.group(2)).multiply(BigDecimal.valueOf(12)).add(number(form.group(3)));
    return form.group(1).isEmpty() ? months : months.negate();
  }

  private static BigDecimal seconds(Matcher form) {
    BigDecimal seconds = number(form.group(4)).multiply(BigDecimal.valueOf(86_400))
        .add(number(form.group(5)).multiply(BigDecimal.valueOf(3_600)))
        .add(number(form.group(6)).multiply(BigDecimal.valueOf(60)))
        .add(number(form.group(7)));
    return form.group(1).isEmpty() ? seconds : seconds.negate();
  }

  private static BigDecimal number(String digits) {
    return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
  }
}
