package be.overzicht.csvw.parse.bytes;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.datatype.Datatype;
import be.overzicht.csvw.datatype.Facets;
import java.util.Optional;

/** Finds what rewrites the texts of a datatype. */
public final class ByteRewrites {
  private ByteRewrites() {}

  /** What rewrites texts of numbers without a pattern and of days; empty when only the parser can. */
  public static Optional<ByteRewrite> of(Datatype type) {
    if (!type.facets().equals(Facets.NONE)) {
      return Optional.empty();
    }
    String pattern = type.format().pattern();
    boolean number = type.base() == BaseType.DECIMAL || type.base() == BaseType.INTEGER;
    if (number && pattern == null) {
      return NumberRewrite.of(type).map(rewrite -> rewrite);
    }
    return type.base() == BaseType.DATE && pattern != null ? DayRewrite.of(pattern).map(rewrite -> rewrite)
        : Optional.empty();
  }
}
