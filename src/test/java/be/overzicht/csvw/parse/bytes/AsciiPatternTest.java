package be.overzicht.csvw.parse.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An automaton recognises the texts that Java's engine matches, and leaves to it what is not regular. */
class AsciiPatternTest {
  private static final String LETTERS = "abAB01-_. \n|";
  private static final List<String> ATOMS =
      List.of("a", "b", "[ab]", "[^a]", "[a-b0-9_-]", "\\d", "\\w", "\\s", "\\.", ".", "A", "\\-", "[\\w.]", "(?:ab)");
  private static final List<String> COUNTS =
      List.of("", "", "", "*", "+", "?", "{2}", "{1,3}", "{0,2}", "{2,}", "*?", "{0}");

  @Test
  void generated_patterns_match_what_java_matches() {
    int matched = 0;
    int tooMany = 0;
    for (long seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      String source = pattern(random, 3);
      Optional<AsciiPattern> made = AsciiPattern.of(source);
      if (made.isEmpty()) {
        tooMany++;
        continue;
      }
      AsciiPattern automaton = made.get();
      Pattern java = Pattern.compile(source);
      for (int i = 0; i < 20; i++) {
        String text = text(random);
        assertEquals(java.matcher(text).matches(), accepts(automaton, text), () -> source + " \"" + text + "\"");
        matched += accepts(automaton, text) ? 1 : 0;
      }
    }
    assertTrue(matched > 5_000, "matched " + matched);
    assertTrue(tooMany < 60, tooMany + " have too many states");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[A-Z][0-9]{8}", "[a-z-]+", "[0-9]{10}", "^[a-z]+$", "[1-9]\\d{3}", "a|b|", "()", "x{0}y",
      "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", "[^@ ]+@[^@ ]+", "https?://\\S+", "\\$?a", "a{3,}"})
  void usual_patterns_are_automata(String source) {
    AsciiPattern automaton = AsciiPattern.of(source).orElseThrow();
    Random random = new Random(1);
    for (String text : List.of("", "A12345678", "a-b", "0216771046", "abc", "9000", "2020-01", "y", "a@b.be",
        "https://a.be/", "$a", "aaaa", text(random), text(random))) {
      assertEquals(Pattern.compile(source).matcher(text).matches(), accepts(automaton, text), text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(?=a)b", "(a)\\1", "\\bа", "\\p{L}+", "a++", "a*+", "^a|b$", "a^b", "a$b", "[a&&b]x{", "(a", "a)",
      "[a", "*a", "(?i)a", "\\x41", "\\u0041", "[\\d-z]", "a{2000}", "(?:a{1000}){1000}", "(a|b)*a(a|b){20}",
      "(?:){5}(?:a{999}){2}"})
  void what_is_not_regular_or_too_much_is_left_to_java(String source) {
    assertEquals(Optional.empty(), AsciiPattern.of(source), source);
  }

  @Test
  void letters_beyond_ascii_are_left_to_java() {
    AsciiPattern automaton = AsciiPattern.of(".*").orElseThrow();
    assertTrue(accepts(automaton, "abc") && !accepts(automaton, "é"));
    assertTrue(!accepts(AsciiPattern.of("é*").orElseThrow(), "é"));
  }

  private static boolean accepts(AsciiPattern automaton, String text) {
    byte[] bytes = ("x" + text + "x").getBytes(StandardCharsets.UTF_8);
    return automaton.accepts(bytes, 1, bytes.length - 1);
  }

  private static String pattern(Random random, int depth) {
    StringBuilder source = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      boolean group = depth > 0 && random.nextInt(4) == 0;
      source.append(group ? "(" + pattern(random, depth - 1) + ")" : ATOMS.get(random.nextInt(ATOMS.size())))
          .append(COUNTS.get(random.nextInt(COUNTS.size()))).append(random.nextInt(8) == 0 ? "|" : "");
    }
    return source.toString();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
