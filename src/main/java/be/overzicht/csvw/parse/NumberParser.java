package be.overzicht.csvw.parse;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.datatype.Family;
import be.overzicht.csvw.datatype.Format;
import be.overzicht.csvw.parse.number.NumberForm;
import be.overzicht.csvw.parse.number.NumberText;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Parses numbers by the characters and the pattern of their format. */
final class NumberParser implements CellParser {
  private static final Map<BaseType, BigInteger[]> RANGES = ranges();

  private final BaseType base;
  private final Format format;
  private final NumberForm form;

  NumberParser(BaseType base, Format format) {
    this.base = base;
    this.format = format;
    this.form = NumberForm.of(format);
  }

  @Override
  public Parsed parse(String text) {
    Optional<String> lexical = NumberText.isSpecial(text)
        ? Optional.of(text).filter(any -> base.family() == Family.FLOAT)
        : form.read(text).flatMap(plain -> NumberText.lexical(plain, base.family()));
    if (lexical.isEmpty()) {
      return invalid();
    }
    return isInRange(lexical.get())
        ? new Parsed.Valid(lexical.get(), NumberText.canonical(lexical.get(), base.family()))
        : new Parsed.Invalid("is outside the range of " + base.label(),
            "correct it, or use the datatype integer if the column holds such numbers");
  }

  private Parsed.Invalid invalid() {
    String kind = base.family() == Family.INTEGER ? "a whole number" : "a number";
    String shape = form.hasPattern() ? " of the form " + format.pattern() : "";
    return new Parsed.Invalid("is not " + kind + shape, Parsed.ASK);
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
