package be.overzicht.csvw.parse.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.datatype.Datatype;
import be.overzicht.csvw.datatype.Facets;
import be.overzicht.csvw.datatype.Format;
import be.overzicht.csvw.datatype.TextForm;
import be.overzicht.csvw.parse.CellParser;
import be.overzicht.csvw.parse.CellParsers;
import be.overzicht.csvw.parse.Parsed;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is recognised on bytes is a value for the parser, as it stands; and usual values are recognised. */
class ByteFormsTest {
  @Test
  void numbers_within_limits_are_those_of_the_parser() {
    int recognised = 0;
    for (long seed = 0; seed < 4_000; seed++) {
      Random random = new Random(seed);
      BaseType base = random.nextBoolean() ? BaseType.DECIMAL : BaseType.INTEGER;
      Datatype type = new Datatype(null, base, Format.NONE, facets(random, base));
      CellParser parser = CellParsers.of(type);
      TextForm form = ByteForms.of(type).orElseThrow();
      for (int i = 0; i < 10; i++) {
        String text = number(random, base);
        boolean accepted = accepts(form, text);
        boolean valid = parser.parse(text) instanceof Parsed.Valid value && value.lexical().equals(text)
            && value.canonical().equals(text);
        assertEquals(valid, accepted, () -> type + " \"" + text + "\"");
        recognised += accepted ? 1 : 0;
      }
    }
    assertTrue(recognised > 3_000, "recognised " + recognised);
  }

  @Test
  void more_digits_than_fit_are_left_to_the_parser() {
    Facets facets = new Facets(null, null, null, "0", null, null, null);
    TextForm form = ByteForms.of(new Datatype(null, BaseType.DECIMAL, Format.NONE, facets))
        .orElseThrow();
    assertTrue(accepts(form, "8999999999.999999999") && !accepts(form, "9000000000") && !accepts(form, "1.0000000001"));
    Facets large = new Facets(null, null, null, "1e40", null, null, null);
    assertTrue(ByteForms.of(new Datatype(null, BaseType.DECIMAL, Format.NONE, large)).isEmpty());
  }

  @Test
  void limits_that_are_left_out_themselves_are_not_within() {
    Facets facets = new Facets(null, null, null, null, null, "0", "10.5");
    TextForm form = ByteForms.of(new Datatype(null, BaseType.DECIMAL, Format.NONE, facets))
        .orElseThrow();
    assertTrue(accepts(form, "0.000000001") && accepts(form, "10.499999999"));
    assertTrue(!accepts(form, "0") && !accepts(form, "0.0") && !accepts(form, "10.5") && !accepts(form, "10.50"));
  }

  @Test
  void characters_are_counted_and_not_bytes() {
    Facets facets = new Facets(3, null, null, null, null, null, null);
    TextForm form = ByteForms.of(new Datatype(null, BaseType.STRING, Format.NONE, facets)).orElseThrow();
    assertTrue(accepts(form, "één") && accepts(form, "a\ud83d\ude00b") && !accepts(form, "ab") && !accepts(form, "abcd"));
  }

  private static boolean accepts(TextForm form, String text) {
    byte[] bytes = ("7" + text + "7").getBytes(StandardCharsets.UTF_8);
    return form.accepts(bytes, 1, bytes.length - 1);
  }

  private static Facets facets(Random random, BaseType base) {
    String low = number(random, BaseType.INTEGER).replace("+", "");
    String high = new BigDecimal(low).add(BigDecimal.valueOf(1 + random.nextInt(1000))).toPlainString();
    String fraction = base == BaseType.DECIMAL ? ".5" : "";
    return switch (random.nextInt(4)) {
      case 0 -> new Facets(null, null, null, low, null, null, null);
      case 1 -> new Facets(null, null, null, null, high + fraction, null, null);
      case 2 -> new Facets(null, null, null, null, null, low, high + fraction);
      default -> new Facets(null, null, null, low, high, null, null);
    };
  }

  private static String number(Random random, BaseType base) {
    String digits = String.valueOf(random.nextInt(random.nextBoolean() ? 1000 : 1_000_000_000));
    String sign = random.nextInt(4) == 0 ? "-" : random.nextInt(8) == 0 ? "+" : "";
    return sign + (random.nextInt(5) == 0 ? "0" : "") + digits
        + (base == BaseType.DECIMAL && random.nextBoolean() ? "." + random.nextInt(1000) : "");
  }
}
