package be.overzicht.csvw.datatype;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The built-in datatypes of
 * <a href="https://www.w3.org/TR/tabular-data-model/#built-in-datatypes">the tabular data model, section 4.6.1</a>.
 */
public enum BaseType {
  ANY_ATOMIC_TYPE("anyAtomicType", Family.TEXT),
  STRING("string", Family.TEXT),
  NORMALIZED_STRING("normalizedString", Family.TEXT),
  TOKEN("token", Family.TEXT),
  LANGUAGE("language", Family.TEXT),
  NAME("Name", Family.TEXT),
  NMTOKEN("NMTOKEN", Family.TEXT),
  NCNAME("NCName", Family.TEXT),
  QNAME("QName", Family.TEXT),
  ANY_URI("anyURI", Family.TEXT),
  XML("xml", Family.TEXT, Namespace.RDF + "XMLLiteral"),
  HTML("html", Family.TEXT, Namespace.RDF + "HTML"),
  JSON("json", Family.TEXT, "http://www.w3.org/ns/csvw#JSON"),
  BASE64_BINARY("base64Binary", Family.BINARY),
  HEX_BINARY("hexBinary", Family.BINARY),
  BOOLEAN("boolean", Family.BOOLEAN),
  DECIMAL("decimal", Family.DECIMAL),
  INTEGER("integer", Family.INTEGER),
  LONG("long", Family.INTEGER),
  INT("int", Family.INTEGER),
  SHORT("short", Family.INTEGER),
  BYTE("byte", Family.INTEGER),
  NON_NEGATIVE_INTEGER("nonNegativeInteger", Family.INTEGER),
  POSITIVE_INTEGER("positiveInteger", Family.INTEGER),
  UNSIGNED_LONG("unsignedLong", Family.INTEGER),
  UNSIGNED_INT("unsignedInt", Family.INTEGER),
  UNSIGNED_SHORT("unsignedShort", Family.INTEGER),
  UNSIGNED_BYTE("unsignedByte", Family.INTEGER),
  NON_POSITIVE_INTEGER("nonPositiveInteger", Family.INTEGER),
  NEGATIVE_INTEGER("negativeInteger", Family.INTEGER),
  DOUBLE("double", Family.FLOAT),
  FLOAT("float", Family.FLOAT),
  DATE("date", Family.TIME),
  DATE_TIME("dateTime", Family.TIME),
  DATE_TIME_STAMP("dateTimeStamp", Family.TIME),
  TIME("time", Family.TIME),
  G_DAY("gDay", Family.TIME),
  G_MONTH("gMonth", Family.TIME),
  G_MONTH_DAY("gMonthDay", Family.TIME),
  G_YEAR("gYear", Family.TIME),
  G_YEAR_MONTH("gYearMonth", Family.TIME),
  DURATION("duration", Family.DURATION),
  DAY_TIME_DURATION("dayTimeDuration", Family.DURATION),
  YEAR_MONTH_DURATION("yearMonthDuration", Family.DURATION);

  private static final Map<String, BaseType> BY_NAME = byName();

  private final String label;
  private final Family family;
  private final String iri;

  BaseType(String label, Family family) {
    this(label, family, Namespace.XSD + label);
  }

  BaseType(String label, Family family, String iri) {
    this.label = label;
    this.family = family;
    this.iri = iri;
  }

  /** The type that metadata calls so, if it is a built-in one. */
  public static Optional<BaseType> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Whether an IRI is that of a built-in datatype. */
  public static boolean isBuiltIn(String iri) {
    return BY_NAME.values().stream().anyMatch(type -> type.iri.equals(iri));
  }

  /** The name in metadata. */
  public String label() {
    return label;
  }

  /** How its texts are parsed. */
  public Family family() {
    return family;
  }

  /** The datatype of its literals. */
  public String iri() {
    return iri;
  }

  /** Whether line breaks and tabs are kept: the first step of parsing a cell. */
  public boolean keepsLineBreaks() {
    return switch (this) {
      case STRING, JSON, XML, HTML, ANY_ATOMIC_TYPE -> true;
      default -> false;
    };
  }

  /** Whether spaces are kept: the second step of parsing a cell. */
  public boolean keepsSpaces() {
    return keepsLineBreaks() || this == NORMALIZED_STRING;
  }

  /** Whether the items of a list keep the spaces around them. */
  public boolean keepsSpacesOfItems() {
    return this == STRING || this == ANY_ATOMIC_TYPE;
  }

  private static Map<String, BaseType> byName() {
    Map<String, BaseType> map = new HashMap<>();
    for (BaseType type : values()) {
      map.put(type.label, type);
    }
    map.put("number", DOUBLE);
    map.put("binary", BASE64_BINARY);
    map.put("datetime", DATE_TIME);
    map.put("any", ANY_ATOMIC_TYPE);
    return map;
  }

  /** Where the IRIs of datatypes live. */
  private static final class Namespace {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  }
}
