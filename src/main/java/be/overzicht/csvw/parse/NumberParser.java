package be.overzicht.csvw.parse;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.datatype.Family;
import be.overzicht.csvw.datatype.Format;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Parses numbers by the characters and the pattern of their format. */
final class NumberParser implements CellParser {
  private static final Map<BaseType, BigInteger[]> RANGES = ranges();

  private final BaseType base;
  private final Format format;
  private final NumberPattern pattern;

  NumberParser(BaseType base, Format format, NumberPattern pattern) {
    this.base = base;
    this.format = format;
    this.pattern = pattern;
  }

  @Override
  public Parsed parse(String text) {
    boolean special = text.equals("NaN") || text.endsWith("INF");
    String plain = special ? text : withPlainCharacters(text);
    if (plain == null || (pattern != null && !special && !pattern.matches(plain))) {
      return invalid(text);
    }
    if (plain.startsWith(",") || plain.endsWith(",") || plain.contains(",,")) {
      return invalid(text);
    }
    Optional<String> lexical = NumberText.lexical(plain.replace(",", ""), base.family());
    if (lexical.isEmpty()) {
      return invalid(text);
    }
    return isInRange(lexical.get())
        ? new Parsed.Valid(lexical.get(), NumberText.canonical(lexical.get(), base.family()))
        : new Parsed.Invalid("is outside the range of " + base.label(),
            "write a smaller number or use a wider datatype");
  }

  /** The text with a comma between groups and a point before the fraction; null when other characters stand there. */
  private String withPlainCharacters(String text) {
    boolean grouped = format.groupChar() != null;
    if (!grouped && text.contains(",") && !format.decimalChar().equals(",")) {
      return null;
    }
    if (format.decimalChar().equals(".") && (!grouped || format.groupChar().equals(","))) {
      return text;
    }
    if (!format.decimalChar().equals(".") && !".".equals(format.groupChar()) && text.contains(".")) {
      return null;
    }
    String marked = grouped ? text.replace(format.groupChar(), "\u0001") : text;
    return marked.replace(format.decimalChar(), ".").replace("\u0001", ",");
  }

  private Parsed.Invalid invalid(String text) {
    String kind = base.family() == Family.INTEGER ? "a whole number" : "a number";
    if (pattern != null) {
      return new Parsed.Invalid("is not " + kind + " of the form " + format.pattern(), "write it in that form");
    }
    if (text.matches("[+-]?[0-9.]*,[0-9]+") && format.decimalChar().equals(".")) {
      return new Parsed.Invalid("is not " + kind + ": it has a decimal comma",
          "write " + text.replace(".", "").replace(',', '.')
              + ", or give the datatype the format {\"decimalChar\": \",\", \"groupChar\": \".\"}");
    }
    if (base.family() == Family.INTEGER && NumberText.lexical(text, Family.DECIMAL).isPresent()) {
      return new Parsed.Invalid("is not a whole number", "write it without a fraction, or use the datatype decimal");
    }
    return new Parsed.Invalid("is not " + kind, "write digits, with " + format.decimalChar() + " before a fraction");
  }

  private boolean isInRange(String lexical) {
    BigInteger[] range = RANGES.get(base);
    if (range == null) {
      return true;
    }
    BigInteger value = new BigInteger(lexical);
    return (range[0] == null || value.compareTo(range[0]) >= 0) && (range[1] == null || value.compareTo(range[1]) <= 0);
  }

  private static Map<BaseType, BigInteger[]> ranges() {
    Map<BaseType, BigInteger[]> map = new EnumMap<>(BaseType.class);
    signed(map, BaseType.LONG, 63);
    signed(map, BaseType.INT, 31);
    signed(map, BaseType.SHORT, 15);
    signed(map, BaseType.BYTE, 7);
    unsigned(map, BaseType.UNSIGNED_LONG, 64);
    unsigned(map, BaseType.UNSIGNED_INT, 32);
    unsigned(map, BaseType.UNSIGNED_SHORT, 16);
    unsigned(map, BaseType.UNSIGNED_BYTE, 8);
    map.put(BaseType.NON_NEGATIVE_INTEGER, new BigInteger[] {BigInteger.ZERO, null});
    map.put(BaseType.POSITIVE_INTEGER, new BigInteger[] {BigInteger.ONE, null});
    map.put(BaseType.NON_POSITIVE_INTEGER, new BigInteger[] {null, BigInteger.ZERO});
    map.put(BaseType.NEGATIVE_INTEGER, new BigInteger[] {null, BigInteger.ONE.negate()});
    return map;
  }

  private static void signed(Map<BaseType, BigInteger[]> map, BaseType type, int bits) {
    BigInteger limit = BigInteger.ONE.shiftLeft(bits);
    map.put(type, new BigInteger[] {limit.negate(), limit.subtract(BigInteger.ONE)});
  }

  private static void unsigned(Map<BaseType, BigInteger[]> map, BaseType type, int bits) {
    map.put(type, new BigInteger[] {BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE)});
  }
}
