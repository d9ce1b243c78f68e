package be.overzicht.csvw.parse.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.datatype.Datatype;
import be.overzicht.csvw.datatype.Facets;
import be.overzicht.csvw.datatype.Format;
import be.overzicht.csvw.parse.CellParser;
import be.overzicht.csvw.parse.CellParsers;
import be.overzicht.csvw.parse.Parsed;
import be.overzicht.rdf.ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is rewritten on bytes is what the parser makes of it, the form that equal values share included. */
class ByteRewritesTest {
  private static final List<Format> NUMBERS = List.of(new Format(null, ",", null), new Format(null, ",", "."),
      new Format(null, ",", " "), new Format(null, ".", ","), new Format(null, ".", "_"));
  private static final List<String> DAYS = List.of("d/M/yyyy", "dd/MM/yyyy", "d-M-yyyy", "MM/dd/yyyy", "dd.MM.yyyy",
      "M.d.yyyy");
  private static final String SIGNS = "0123456789.,/- _+";

  @Test
  void numbers_are_rewritten_as_they_are_parsed() {
    int rewritten = 0;
    for (long seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      Format format = NUMBERS.get(random.nextInt(NUMBERS.size()));
      Datatype type = new Datatype(null, random.nextInt(4) == 0 ? BaseType.INTEGER : BaseType.DECIMAL, format,
          Facets.NONE);
      String whole = String.valueOf(random.nextInt(2_000_000) - 500_000);
      String grouped = random.nextBoolean() ? whole.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", format.group()) : whole;
      String text = changed(grouped + (random.nextBoolean() ? format.decimalChar() + random.nextInt(500) * 10 : ""),
          random);
      rewritten += agrees(type, text) ? 1 : 0;
    }
    assertTrue(rewritten > 8_000, "rewritten " + rewritten);
  }

  @Test
  void days_are_rewritten_as_they_are_parsed() {
    int rewritten = 0;
    for (long seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      String pattern = DAYS.get(random.nextInt(DAYS.size()));
      Datatype type = new Datatype(null, BaseType.DATE, Format.of(pattern), Facets.NONE);
      String text = pattern.replace("yyyy", String.valueOf(1000 + random.nextInt(2000)))
          .replaceFirst("dd?", (random.nextBoolean() ? "0" : "1") + (1 + random.nextInt(9)))
          .replaceFirst("MM?", (random.nextBoolean() ? "0" : "1") + (1 + random.nextInt(4)));
      rewritten += agrees(type, changed(text, random)) ? 1 : 0;
    }
    assertTrue(rewritten > 8_000, "rewritten " + rewritten);
  }

  @Test
  void what_has_a_pattern_of_digits_limits_or_no_other_form_is_left_to_the_parser() {
    Facets limits = new Facets(null, null, null, "1", null, null, null);
    for (Datatype type : List.of(Datatype.of(BaseType.DECIMAL), Datatype.of(BaseType.DATE), Datatype.STRING,
        new Datatype(null, BaseType.DECIMAL, new Format("#0,0", ",", null), Facets.NONE),
        new Datatype(null, BaseType.DECIMAL, new Format(null, ",", null), limits),
        new Datatype(null, BaseType.DATE, Format.of("d/M/yyyy XXX"), Facets.NONE),
        new Datatype(null, BaseType.SHORT, new Format(null, ",", null), Facets.NONE))) {
      assertEquals(Optional.empty(), ByteRewrites.of(type), type::toString);
    }
  }

  private static String changed(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    if (random.nextInt(3) == 0) {
      changed.setCharAt(random.nextInt(text.length()), SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    if (random.nextInt(6) == 0) {
      changed.insert(random.nextInt(text.length()), SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return changed.toString();
  }

  /** Whether the text is rewritten; then the parser has to come to the same. */
  private static boolean agrees(Datatype type, String text) {
    CellParser parser = CellParsers.of(type);
    byte[] bytes = ("5" + text + "5").getBytes(StandardCharsets.UTF_8);
    ByteOutput out = new ByteOutput(8);
    out.add("before");
    int start = out.size();
    int shared = ByteRewrites.of(type).orElseThrow().write(bytes, 1, bytes.length - 1, out);
    if (shared == ByteRewrite.UNUSUAL) {
      return false;
    }
    String lexical = new String(out.array(), start, out.size() - start, StandardCharsets.UTF_8);
    Parsed expected = new Parsed.Valid(lexical, lexical.substring(0, shared));
    assertEquals(expected, parser.parse(text), () -> type + " \"" + text + "\"");
    return true;
  }
}
