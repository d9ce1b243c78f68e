package be.overzicht.csvw.parse.bytes;

import be.overzicht.csvw.datatype.Facets;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The least and the greatest value of a number, as billionths.
 *
 * @param least the least value
 * @param most the greatest value
 */
record NumberLimits(long least, long most) {
  private static final int PLACES = 9;
  private static final long NONE = Long.MIN_VALUE;
  private static final long LARGEST = 9_000_000_000L;
  private static final long ONE = 1_000_000_000L;

  /** These limits; empty when one of them is no number, or has more digits than fit. */
  static Optional<NumberLimits> of(Facets facets) {
    try {
      long least = facets.minInclusive() != null ? billionths(facets.minInclusive())
          : facets.minExclusive() != null ? billionths(facets.minExclusive()) + 1 : -Long.MAX_VALUE;
      long most = facets.maxInclusive() != null ? billionths(facets.maxInclusive())
          : facets.maxExclusive() != null ? billionths(facets.maxExclusive()) - 1 : Long.MAX_VALUE;
      return Optional.of(new NumberLimits(least, most));
    } catch (ArithmeticException | NumberFormatException doesNotFit) {
      return Optional.empty();
    }
  }

  private static long billionths(String number) {
    return new BigDecimal(number).movePointRight(PLACES).longValueExact();
  }

  /** Whether a number of digits, with a sign and a fraction perhaps, is known to lie within. */
  boolean holds(byte[] bytes, int from, int to) {
    long value = value(bytes, from, to);
    return value != NONE && value >= least && value <= most;
  }

  private static long value(byte[] bytes, int from, int to) {
    boolean signed = bytes[from] == '-' || bytes[from] == '+';
    long whole = 0;
    int at = signed ? from + 1 : from;
    while (at < to && bytes[at] != '.') {
      whole = whole * 10 + bytes[at++] - '0';
      if (whole >= LARGEST) {
        return NONE;
      }
    }
    long fraction = 0;
    long unit = ONE;
    for (at++; at < to; at++) {
      unit /= 10;
      fraction += unit * (bytes[at] - '0');
      if (unit == 0) {
        return NONE;
      }
    }
    long value = whole * ONE + fraction;
    return bytes[from] == '-' ? -value : value;
  }
}
