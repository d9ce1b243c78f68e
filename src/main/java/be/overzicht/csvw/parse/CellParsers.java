package be.overzicht.csvw.parse;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.datatype.Datatype;
import be.overzicht.csvw.datatype.Facets;
import be.overzicht.csvw.datatype.Format;
import be.overzicht.csvw.parse.number.NumberPattern;
import be.overzicht.rdf.Vocabulary;
import java.util.Optional;

/** Makes the parser of a datatype, and tells which formats cannot be used. */
public final class CellParsers {
  private CellParsers() {}

  /** The parser of a datatype; a format that cannot be used is left out. */
  public static CellParser of(Datatype type) {
    CellParser values = values(type);
    Facets facets = type.facets();
    return facets.limitLength() || facets.limitValue() ? new FacetParser(values, type.base(), facets) : values;
  }

  /** What is wrong with a format for this base; empty when it can be used. */
  public static Optional<String> formatFault(BaseType base, Format format) {
    String pattern = format.pattern();
    if (pattern == null) {
      return Optional.empty();
    }
    return switch (base.family()) {
      case INTEGER, DECIMAL, FLOAT -> unless(NumberPattern.regex(format).isPresent(),
          "is not a number pattern such as #,##0.0");
      case BOOLEAN -> unless(isTwoWords(pattern), "is not of the form yes|no");
      case TIME -> unless(TimePattern.of(pattern, base).isPresent(),
          "is not a pattern such as d/M/yyyy for a " + base.label());
      default -> unless(TextPattern.of(pattern).isPresent(), "is not a regular expression");
    };
  }

  private static Optional<String> unless(boolean good, String fault) {
    return good ? Optional.empty() : Optional.of(fault);
  }

  private static CellParser values(Datatype type) {
    BaseType base = type.base();
    Format format = type.format();
    String pattern = format.pattern();
    return switch (base.family()) {
      case INTEGER, DECIMAL, FLOAT -> new NumberParser(base, format);
      case BOOLEAN -> booleans(pattern);
      case TIME ->
          new TimeParser(base, pattern == null ? null : TimePattern.of(pattern, base).orElse(null), pattern);
      default ->
          new TextParser(base, pattern == null ? null : TextPattern.of(pattern).orElse(null), mismatch(type));
    };
  }

  /** What to say of a text without the form of its datatype: in words where the datatype is one that people know. */
  private static Parsed.Invalid mismatch(Datatype type) {
    return Vocabulary.EDTF_IRI.equals(type.id())
        ? new Parsed.Invalid("is not a date", "write it as YYYY, YYYY-MM or YYYY-MM-DD")
        : new Parsed.Invalid("does not have the form " + type.format().pattern(), "write it in that form");
  }

  private static CellParser booleans(String pattern) {
    if (pattern == null || !isTwoWords(pattern)) {
      return new BooleanParser();
    }
    int bar = pattern.indexOf('|');
    return new BooleanParser(pattern.substring(0, bar), pattern.substring(bar + 1));
  }

  private static boolean isTwoWords(String pattern) {
    int bar = pattern.indexOf('|');
    return bar > 0 && bar < pattern.length() - 1 && bar == pattern.lastIndexOf('|');
  }
}
