package be.overzicht.sparql.engine.bound;

import be.overzicht.sparql.budget.Budget;
import java.math.BigDecimal;
import java.util.Map;
import javax.xml.datatype.DatatypeConstants.Field;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.Duration;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * How large numbers and durations may be. Java takes the square of their digits to work with numbers, and puts durations in
 * order month by month.
 *
 * @param budget refuses larger ones
 */
public record Magnitude(Budget budget) {
  /** Bits of a number: about a thousand digits. */
  public static final int MOST_BITS = 3_400;
  /** Digits of a number that is still a text. */
  static final int MOST_DIGITS = 1_000;

  private static final long MOST_DAYS = 1_000_000;
  private static final double DAYS_PER_MONTH = 30;
  private static final int BITS_PER_DIGIT = 4;
  private static final Map<Field, Double> DAYS = Map.of(
      DatatypeConstants.YEARS, 12 * DAYS_PER_MONTH, DatatypeConstants.MONTHS, DAYS_PER_MONTH,
      DatatypeConstants.DAYS, 1.0, DatatypeConstants.HOURS, 1.0 / 24, DatatypeConstants.MINUTES, 1.0 / 1_440,
      DatatypeConstants.SECONDS, 1.0 / 86_400);

  /** The value, if it is not too large to be worked with. */
  public NodeValue of(NodeValue value) {
    budget.tick();
    if (value.isNumber()) {
      budget.fits(bits(value), MOST_BITS);
    }
    return value;
  }

  /** The value, if it is not too large to be put in order by ARQ. */
  public NodeValue comparable(NodeValue value) {
    if (value.isDuration()) {
      budget.fits((long) days(value.getDuration()), MOST_DAYS);
    }
    return of(value);
  }

  /** Bits of an exact number, with the digits of its scale. */
  public static long bits(NodeValue number) {
    if (number.isInteger()) {
      return number.getInteger().bitLength();
    }
    if (!number.isDecimal()) {
      return 0;
    }
    BigDecimal decimal = number.getDecimal();
    return decimal.unscaledValue().bitLength() + BITS_PER_DIGIT * Math.abs((long) decimal.scale());
  }

  private static double days(Duration duration) {
    return DAYS.entrySet().stream()
        .filter(days -> duration.isSet(days.getKey()))
        .mapToDouble(days -> days.getValue() * duration.getField(days.getKey()).doubleValue())
        .sum();
  }
}
