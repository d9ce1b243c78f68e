package be.overzicht.csvw.parse;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.datatype.Facets;
import be.overzicht.csvw.datatype.ValueOrder;

/** Holds the values of another parser against the limits of length and value. */
final class FacetParser implements CellParser {
  private final CellParser values;
  private final BaseType base;
  private final Facets facets;
  private final ValueOrder order;

  FacetParser(CellParser values, BaseType base, Facets facets) {
    this.values = values;
    this.base = base;
    this.facets = facets;
    this.order = ValueOrders.of(base.family());
  }

  @Override
  public Parsed parse(String text) {
    Parsed parsed = values.parse(text);
    if (!(parsed instanceof Parsed.Valid valid)) {
      return parsed;
    }
    Parsed.Invalid broken = facets.limitLength() ? length(valid.lexical()) : null;
    broken = broken == null ? least(valid.lexical()) : broken;
    broken = broken == null ? most(valid.lexical()) : broken;
    return broken == null ? parsed : broken;
  }

  private Parsed.Invalid length(String lexical) {
    int length = switch (base) {
      case HEX_BINARY -> lexical.length() / 2;
      case BASE64_BINARY -> bytes(lexical);
      default -> lexical.codePointCount(0, lexical.length());
    };
    if (facets.length() != null && length != facets.length()) {
      return new Parsed.Invalid("has the length " + length, "its length has to be " + facets.length()
          + shortened(length));
    }
    if (facets.minLength() != null && length < facets.minLength()) {
      return new Parsed.Invalid("has the length " + length, "its length has to be at least " + facets.minLength());
    }
    if (facets.maxLength() != null && length > facets.maxLength()) {
      return new Parsed.Invalid("has the length " + length, "its length has to be at most " + facets.maxLength());
    }
    return null;
  }

  private String shortened(int length) {
    return length < facets.length() ? "; a spreadsheet may have taken zeros off its beginning" : "";
  }

  private static int bytes(String base64) {
    String digits = base64.replaceAll("[^A-Za-z0-9+/]", "");
    return digits.length() * 3 / 4;
  }

  private Parsed.Invalid least(String lexical) {
    if (facets.minInclusive() != null && sign(lexical, facets.minInclusive()) < 0) {
      return new Parsed.Invalid("is less than " + facets.minInclusive(), "the least value is " + facets.minInclusive());
    }
    if (facets.minExclusive() != null && sign(lexical, facets.minExclusive()) <= 0) {
      return new Parsed.Invalid("is not more than " + facets.minExclusive(),
          "it has to be more than " + facets.minExclusive());
    }
    return null;
  }

  private Parsed.Invalid most(String lexical) {
    if (facets.maxInclusive() != null && sign(facets.maxInclusive(), lexical) < 0) {
      return new Parsed.Invalid("is more than " + facets.maxInclusive(),
          "the greatest value is " + facets.maxInclusive());
    }
    if (facets.maxExclusive() != null && sign(facets.maxExclusive(), lexical) <= 0) {
      return new Parsed.Invalid("is not less than " + facets.maxExclusive(),
          "it has to be less than " + facets.maxExclusive());
    }
    return null;
  }

  /** The sign of left minus right; values without an order, such as NaN, break the limit. */
  private int sign(String left, String right) {
    return order.compare(left, right).orElse(-1);
  }
}
