package be.overzicht.csvw.datatype;

import java.util.Optional;

/**
 * Limits on the length and the value of a datatype; null where there is none.
 *
 * @param length the exact length
 * @param minLength the least length
 * @param maxLength the greatest length
 * @param minInclusive the least value
 * @param maxInclusive the greatest value
 * @param minExclusive every value is more than this
 * @param maxExclusive every value is less than this
 */
public record Facets(
    Integer length,
    Integer minLength,
    Integer maxLength,
    String minInclusive,
    String maxInclusive,
    String minExclusive,
    String maxExclusive) {
  /** No limits. */
  public static final Facets NONE = new Facets(null, null, null, null, null, null, null);

  /** Whether the length is limited. */
  public boolean limitLength() {
    return length != null || minLength != null || maxLength != null;
  }

  /** Whether the value is limited. */
  public boolean limitValue() {
    return minInclusive != null || maxInclusive != null || minExclusive != null || maxExclusive != null;
  }

  /** What contradicts itself in these limits, for values in this order; empty when they can be met. */
  public Optional<String> contradiction(ValueOrder order) {
    if (length != null && minLength != null && length < minLength) {
      return Optional.of("length " + length + " is less than minLength " + minLength);
    }
    if (length != null && maxLength != null && length > maxLength) {
      return Optional.of("length " + length + " is more than maxLength " + maxLength);
    }
    if (minLength != null && maxLength != null && minLength > maxLength) {
      return Optional.of("minLength " + minLength + " is more than maxLength " + maxLength);
    }
    if (minInclusive != null && minExclusive != null) {
      return Optional.of("minInclusive and minExclusive cannot both be given");
    }
    if (maxInclusive != null && maxExclusive != null) {
      return Optional.of("maxInclusive and maxExclusive cannot both be given");
    }
    return emptyRange(order);
  }

  private Optional<String> emptyRange(ValueOrder order) {
    if (isAbove(order, minInclusive, maxInclusive, 0)) {
      return Optional.of("maxInclusive is less than minInclusive");
    }
    if (isAbove(order, minInclusive, maxExclusive, -1)) {
      return Optional.of("maxExclusive is not more than minInclusive");
    }
    if (isAbove(order, minExclusive, maxExclusive, 0)) {
      return Optional.of("maxExclusive is less than minExclusive");
    }
    if (isAbove(order, minExclusive, maxInclusive, -1)) {
      return Optional.of("maxInclusive is not more than minExclusive");
    }
    return Optional.empty();
  }

  private static boolean isAbove(ValueOrder order, String low, String high, int limit) {
    return low != null && high != null && order.compare(low, high).map(sign -> sign > limit).orElse(false);
  }
}
