package be.overzicht.csvw.document;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.datatype.Datatype;
import be.overzicht.csvw.datatype.Facets;
import be.overzicht.csvw.datatype.Format;
import be.overzicht.csvw.parse.CellParsers;
import be.overzicht.csvw.parse.ValueOrders;
import java.util.Optional;
import java.util.Set;

/** Reads a {@code datatype}: <a href="https://www.w3.org/TR/tabular-metadata/#datatypes">section 5.11</a>. */
final class DatatypeReader {
  private static final Set<String> NAMES = Set.of("@id", "base", "format", "length", "minLength", "maxLength",
      "minimum", "maximum", "minInclusive", "maxInclusive", "minExclusive", "maxExclusive");
  private static final Set<String> FORMAT_NAMES = Set.of("decimalChar", "groupChar", "pattern");

  private static final int LONGEST_FORMAT = 10_000;
  private static final String MARK = "a character that is no digit";

  private final Description description;
  private final DocumentContext context;

  private DatatypeReader(Description description) {
    this.description = description;
    this.context = description.context;
  }

  /** The datatype of a description; null when it is not usable. */
  static Datatype read(Description owner) {
    Json value = owner.json.get("datatype");
    if (value instanceof Json.Text name && BaseType.named(name.value()).isPresent()) {
      return Datatype.of(BaseType.named(name.value()).get());
    }
    if (value instanceof Json.Members object) {
      return new DatatypeReader(new Description(owner.context, object)).read();
    }
    owner.ignore("datatype", value, "the name of a built-in datatype such as string, integer or date, or an object");
    return null;
  }

  private Datatype read() {
    description.annotations(NAMES);
    Optional<String> id = description.id();
    if (id.filter(BaseType::isBuiltIn).isPresent()) {
      throw context.fault(description.json, "@id of a datatype is that of a built-in one",
          "name the built-in datatype as its base instead");
    }
    BaseType base = description.text("base", name -> BaseType.named(name).isPresent(),
        "the name of a built-in datatype")
        .flatMap(BaseType::named).orElse(BaseType.STRING);
    Facets facets = new Facets(count("length"), count("minLength"), count("maxLength"),
        limit("minimum", "minInclusive"), limit("maximum", "maxInclusive"), limit("minExclusive", "minExclusive"),
        limit("maxExclusive", "maxExclusive"));
    check(base, facets);
    return new Datatype(id.orElse(null), base, format(base), facets);
  }

  private void check(BaseType base, Facets facets) {
    if (facets.limitLength() && !base.family().hasLength()) {
      throw context.fault(description.json, "a " + base.label() + " has no length to limit",
          "take out length, minLength and maxLength");
    }
    if (facets.limitValue() && !base.family().isOrdered()) {
      throw context.fault(description.json, "a " + base.label() + " has no order to limit",
          "take out the minimum and the maximum, or use a datatype of numbers or dates");
    }
    facets.contradiction(ValueOrders.of(base.family())).ifPresent(contradiction -> {
      throw context.fault(description.json, contradiction, "correct the limits so that a value can meet them");
    });
  }

  private Integer count(String name) {
    return description.count(name).orElse(null);
  }

  private String limit(String name, String otherName) {
    String value = limit(name);
    String other = limit(otherName);
    if (value != null && other != null && !value.equals(other)) {
      throw context.fault(description.json, name + " and " + otherName + " mean the same and differ",
          "leave one of them");
    }
    return value == null ? other : value;
  }

  private String limit(String name) {
    Json value = description.json.get(name);
    if (value instanceof Json.Number || value instanceof Json.Text) {
      return Json.text(value);
    }
    if (value != null) {
      description.ignore(name, value, "a number or a string");
    }
    return null;
  }

  private Format format(BaseType base) {
    Json value = description.json.get("format");
    if (value == null) {
      return Format.NONE;
    }
    Format format;
    if (value instanceof Json.Text text) {
      format = Format.of(text.value());
    } else if (value instanceof Json.Members object && base.family().isNumeric()) {
      format = numberFormat(new Description(context, object));
    } else {
      description.ignore("format", value, base.family().isNumeric() ? "a string or an object" : "a string");
      return Format.NONE;
    }
    if (format.pattern() != null && format.pattern().length() > LONGEST_FORMAT) {
      throw context.fault(value, "the format has " + format.pattern().length() + " characters",
          "write it in " + LONGEST_FORMAT + " at most");
    }
    Optional<String> fault = CellParsers.formatFault(base, format);
    fault.ifPresent(what -> context.warn(value,
        "the format \"" + Json.shown(format.pattern()) + "\" " + what + ", and is left out",
        "correct it, or take it out"));
    return fault.isEmpty() ? format : base.family().isNumeric() ? format.withoutPattern() : Format.NONE;
  }

  private Format numberFormat(Description format) {
    format.annotations(FORMAT_NAMES);
    String pattern = format.text("pattern", any -> true, "a number pattern such as #,##0.0").orElse(null);
    String decimal = format.text("decimalChar", DatatypeReader::isMark, MARK).orElse(".");
    String group = format.text("groupChar", DatatypeReader::isMark, MARK).orElse(null);
    if (decimal.equals(group)) {
      format.ignore("groupChar", format.json.get("groupChar"), "another character than the decimalChar");
      group = null;
    }
    return new Format(pattern, decimal, group);
  }

  private static boolean isMark(String text) {
    return !text.isEmpty() && text.chars().noneMatch(Character::isDigit);
  }
}
