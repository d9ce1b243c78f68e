package be.overzicht.csvw.parse.bytes;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.datatype.Datatype;
import be.overzicht.csvw.datatype.Facets;
import be.overzicht.csvw.datatype.Family;
import be.overzicht.csvw.datatype.Format;
import be.overzicht.csvw.datatype.QuickForm;
import be.overzicht.csvw.datatype.TextForm;
import java.util.Optional;

/** Finds what recognises the texts of a datatype with a format or limits. */
public final class ByteForms {
  private ByteForms() {}

  /** What recognises texts that are values as they stand; empty when only the parser can tell. */
  public static Optional<TextForm> of(Datatype type) {
    Facets facets = type.facets();
    Datatype bare = new Datatype(type.id(), type.base(), Format.NONE, Facets.NONE);
    QuickForm form = QuickForm.of(bare);
    if (form == QuickForm.NEVER) {
      return Optional.empty();
    }
    Optional<TextForm> shape = type.base().family() == Family.TEXT ? pattern(type.format()) : unformatted(type, form);
    return shape.flatMap(texts -> facets.limitValue() ? limited(type.base(), facets, texts) : Optional.of(texts))
        .map(texts -> facets.limitLength() ? length(facets, texts) : texts);
  }

  private static Optional<TextForm> pattern(Format format) {
    return format.pattern() == null ? Optional.of(TextForm.ANY) : AsciiPattern.of(format.pattern()).map(form -> form);
  }

  private static Optional<TextForm> unformatted(Datatype type, QuickForm form) {
    return type.format().equals(Format.NONE) ? Optional.of(form) : Optional.empty();
  }

  private static Optional<TextForm> limited(BaseType base, Facets facets, TextForm texts) {
    if (base.family() == Family.INTEGER || base.family() == Family.DECIMAL) {
      return NumberLimits.of(facets).map(limits -> (bytes, from, to) ->
          texts.accepts(bytes, from, to) && limits.holds(bytes, from, to));
    }
    return Optional.empty();
  }

  /** Characters are counted by the bytes that begin one. */
  private static TextForm length(Facets facets, TextForm texts) {
    int least = facets.length() != null ? facets.length() : facets.minLength() == null ? 0 : facets.minLength();
    int most = facets.length() != null ? facets.length()
        : facets.maxLength() == null ? Integer.MAX_VALUE : facets.maxLength();
    return (bytes, from, to) -> {
      int length = 0;
      for (int i = from; i < to; i++) {
        length += (bytes[i] & 0xc0) != 0x80 ? 1 : 0;
      }
      return length >= least && length <= most && texts.accepts(bytes, from, to);
    };
  }
}
