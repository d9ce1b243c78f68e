package be.overzicht.csvw.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.datatype.Format;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.ParsePosition;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Numbers in patterns and characters mean what ICU takes them for: what ICU writes is read as what ICU reads, and what
 * is read of any other text is what ICU reads, strictly. Where ICU reads what is refused here, a rule says why.
 */
class NumberOracleTest {
  private static final List<String> WHOLE =
      List.of("0", "#0", "##0", "00", "0000", "#,##0", "#,##,##0", "#,#00", "#,####");
  private static final List<String> BEHIND = List.of("", ".0", ".00", ".0#", ".###", ".0##", ".#");
  private static final List<String> RATES = List.of("", "", "", "%", "‰", " %", "\u00a0%");
  private static final String[][] CHARACTERS =
      {{".", ","}, {",", "."}, {",", " "}, {",", "\u00a0"}, {",", "\u202f"}, {".", "_"}, {"·", ","}, {";", "|"}};
  private static final String MUTATIONS = "0123456789.,·; \u00a0_|+-%‰Ee";

  @Test
  void a_sample_of_numbers_is_read_as_icu_reads_it() {
    run(1, 4_000);
  }

  @Test
  @Tag("soak")
  void a_hundred_thousand_numbers_are_read_as_icu_reads_them() {
    run(1_000_000, 100_000);
  }

  private static void run(long first, int number) {
    int read = 0;
    int refused = 0;
    for (long seed = first; seed < first + number; seed++) {
      Random random = new Random(seed);
      Case sample = Case.of(random);
      String text = sample.icu.format(value(random));
      assertEquals(Optional.of(sample.strictly(text).stripTrailingZeros()),
          sample.read(text).map(BigDecimal::stripTrailingZeros), () -> sample + " \"" + text + "\"");
      String changed = changed(text, random);
      if (sample.agrees(changed)) {
        read++;
      } else {
        refused++;
      }
    }
    assertTrue(read > number / 20 && refused > number / 20, read + " read, " + refused + " refused");
  }

  private static BigDecimal value(Random random) {
    BigInteger digits = new BigInteger(1 + random.nextInt(40), random);
    BigDecimal value = new BigDecimal(digits, random.nextInt(6));
    return random.nextInt(4) == 0 ? value.negate() : value;
  }

  private static String changed(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    int at = random.nextInt(text.length() + 1);
    char c = MUTATIONS.charAt(random.nextInt(MUTATIONS.length()));
    switch (at == text.length() ? 0 : random.nextInt(3)) {
      case 0 -> changed.insert(at, c);
      case 1 -> changed.setCharAt(at, c);
      default -> changed.deleteCharAt(at);
    }
    return changed.toString();
  }

  /** A format, and ICU's own of the same pattern and characters. */
  private record Case(Format format, CellParser parser, DecimalFormat icu) {
    static Case of(Random random) {
      String[] characters = CHARACTERS[random.nextInt(CHARACTERS.length)];
      String rate = pick(RATES, random);
      String plain = pick(WHOLE, random) + pick(BEHIND, random) + (rate.startsWith(characters[1]) ? "%" : rate);
      String pattern = plain.replace(",", "\u0001").replace(".", characters[0]).replace("\u0001", characters[1]);
      DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(ULocale.ROOT);
      symbols.setDecimalSeparatorString(characters[0]);
      symbols.setGroupingSeparatorString(characters[1]);
      DecimalFormat icu = new DecimalFormat("0", symbols);
      icu.applyLocalizedPattern(pattern);
      icu.setParseStrict(true);
      icu.setParseBigDecimal(true);
      Format format = new Format(pattern, characters[0], characters[1]);
      assertEquals(Optional.empty(), CellParsers.formatFault(BaseType.DECIMAL, format), pattern);
      return new Case(format, new NumberParser(BaseType.DECIMAL, format), icu);
    }

    private static String pick(List<String> choices, Random random) {
      return choices.get(random.nextInt(choices.size()));
    }

    Optional<BigDecimal> read(String text) {
      return parser.parse(text) instanceof Parsed.Valid valid ? Optional.of(new BigDecimal(valid.lexical()))
          : Optional.empty();
    }

    /** What ICU reads of the whole text; null when it does not. */
    BigDecimal strictly(String text) {
      ParsePosition position = new ParsePosition(0);
      Number number = icu.parse(text, position);
      if (position.getIndex() < text.length() || number == null) {
        return null;
      }
      if (number instanceof Double infinite && infinite.isInfinite()) {
        return null;
      }
      return Double.valueOf(-0.0).equals(number) ? BigDecimal.ZERO : new BigDecimal(number.toString());
    }

    /** Whether the text is a number for both; that it is one for one of them only has to be explained. */
    boolean agrees(String text) {
      Optional<BigDecimal> ours = read(text);
      BigDecimal theirs = strictly(text);
      if (ours.isPresent() && theirs != null) {
        assertEquals(0, ours.get().compareTo(theirs), () -> this + " \"" + text + "\": " + ours + ", ICU " + theirs);
      } else if (ours.isPresent()) {
        assertTrue(text.startsWith("+"), () -> this + " reads \"" + text + "\", and ICU does not");
      } else if (theirs != null) {
        assertTrue(isRefusedByARule(text), () -> this + " refuses \"" + text + "\", and ICU reads " + theirs);
      }
      return ours.isPresent();
    }

    /**
     * Why section 6.4.2 refuses what ICU reads: a pattern says how many digits there are and how they are grouped, and
     * has an exponent or none; a space is not any other space.
     */
    private boolean isRefusedByARule(String text) {
      String digits = text.replaceAll("[-+%‰]", "").replace(format.groupChar(), "");
      int point = digits.indexOf(format.decimalChar());
      String whole = (point < 0 ? digits : digits.substring(0, point)).replaceAll("[ \u00a0]", "");
      String fraction = point < 0 ? "" : digits.substring(point + 1).replaceAll("[ \u00a0]", "");
      String form = format.pattern().replaceAll("[ \u00a0]?[%‰]", "");
      int mark = form.indexOf(format.decimalChar());
      String before = mark < 0 ? form : form.substring(0, mark);
      String behind = mark < 0 ? "" : form.substring(mark + 1);
      boolean exponent = text.toLowerCase(java.util.Locale.ROOT).contains("e");
      boolean counts = whole.length() < zeros(before) || fraction.length() < zeros(behind)
          || fraction.length() > behind.replaceAll("[^0#]", "").length() || fraction.isEmpty() && point >= 0;
      boolean ungrouped = before.contains(format.groupChar()) && !text.contains(format.groupChar())
          && whole.length() > before.length() - before.lastIndexOf(format.groupChar()) - 1;
      boolean otherSpace = text.chars().filter(c -> c == ' ' || c == 0xa0 || c == 0x202f)
          .anyMatch(c -> format.pattern().indexOf(c) < 0);
      return exponent || counts || ungrouped || otherSpace;
    }

    private static int zeros(String part) {
      return part.replaceAll("[^0]", "").length();
    }

    @Override
    public String toString() {
      return format.pattern() + " with " + format.decimalChar() + " and " + format.groupChar();
    }
  }
}
