package be.overzicht.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.text.PatternLimits.Excess;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns that can keep a matcher busy without reading are refused, and usual ones are not. */
class PatternLimitsTest {
  private static final int MOST_READ = 200_000;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final List<String> PARTS = List.of("a", "b", ".", "", "^", "$", "\\b", "[ab]", "(?:)", "()", "\\1",
      "(a)", "(?=a)", "(?<=a)", "(?!b)", "a|b", "|", "a*", "(a?)", "[^a]", "\\d", "\\Qa\\E", "x{0,3}");
  private static final List<String> COUNTS =
      List.of("", "", "", "?", "*", "+", "*?", "{2}", "{0,3}", "{3,}", "{1000}", "{2000000}", "{0}", "?+");

  @ParameterizedTest
  @ValueSource(strings = {"burgemeester", "^[A-Z]{2}\\d{10}$", "(a|aa)+(\\1)?$", "^(\\w+\\s?)*$", "(?i)^(stad|gemeente) ",
      "https?://[^/]+(/[^?#]*)?(\\?[^#]*)?(#.*)?", "\\d{1,4}-\\d{2}(-\\d{2})?", "(?:x{30}){30}", "a{1000}",
      "[a-z&&[^aeiou]]{2,5}",
      "\\p{Lu}\\p{Ll}*", "\\x{1F600}{3}", "(?<jaar>\\d{4})\\k<jaar>", "a?b?c?d?e?f?g?h?i?j?k?l?m?n?o?p?q?r?s?t?u?v?w?x?y?z?",
      "[]{3000000}]", "\\{9999999\\}", "\\Q(){99999}\\E", "a # x{9}", "^\\s*|\\s*$"})
  void a_usual_pattern_is_followed(String pattern) {
    assertEquals(Optional.empty(), PatternLimits.excess(pattern, ""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ' ', value = {"{2} COUNTED_NOTHING", "a|{2}b COUNTED_NOTHING", "(?:){2} COUNTED_NOTHING",
      "(a?){0,5} COUNTED_NOTHING", "\\b{3} COUNTED_NOTHING",
      "(?=a){2,} COUNTED_NOTHING", "(a|b*|c){3} COUNTED_NOTHING", "(\\1){4} COUNTED_NOTHING", "$++{2} COUNTED_NOTHING",
      "a{1001} REPETITIONS", "(?:a{32}){32} REPETITIONS", "(?:(?:a{10}b{11}){10}){10} REPETITIONS",
      "(?<x>a{32}){32} REPETITIONS", "(?i:a{32}){32} REPETITIONS", "(?>a{32}){32} REPETITIONS", "[a]{1001} REPETITIONS",
      "\\x{41}{1001} REPETITIONS", "\\Qa\\E{1001} REPETITIONS", "b)a{1001} REPETITIONS", "(?!a{32}b){0}a{1001} REPETITIONS",
      "(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)x CHOICES",
      "(a*)?(a*)?(a*)?(a*)?(a*)?(a*)?(a*)?(a*)?(a*)?(a*)?(a*)?(a*)?(a*)?(a*)?(a*)?(a*)?(a*)? CHOICES",
      "(?<=(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)) CHOICES"})
  void a_hostile_pattern_is_refused(String pattern, Excess excess) {
    assertEquals(Optional.of(excess), PatternLimits.excess(pattern, ""));
  }

  @Test
  void white_space_and_comments_do_not_hide_counts() {
    String hidden = "(?: # nothing )\n ) {9}";
    assertEquals(Optional.of(Excess.COUNTED_NOTHING), PatternLimits.excess(hidden, "x"));
    assertEquals(Optional.of(Excess.COUNTED_NOTHING), PatternLimits.excess("(?ix)" + hidden, ""));
    assertEquals(Optional.empty(), PatternLimits.excess("(){9}", "q"));
  }

  @Test
  void a_pattern_with_many_ways_to_match_nothing_may_be_matched_with_short_texts_only() {
    assertEquals(50_000_000, PatternLimits.of("abc", "").longestText());
    assertTrue(PatternLimits.of("(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)$", "").longestText() < 50_000);
  }

  /** The oracle is Java's matcher: what is let through ends, or reads so much that its hook ends it. */
  @Test
  void whatever_is_let_through_ends() {
    Random random = new Random(20261201);
    int matched = 0;
    for (int round = 0; round < 10_000; round++) {
      String pattern = pattern(random, 4);
      if (PatternLimits.excess(pattern, "").isEmpty()) {
        for (String text : List.of("", "a", "aab", "ab".repeat(500))) {
          matched += assertTimeoutPreemptively(PATIENCE, () -> match(pattern, text), pattern);
        }
      }
    }
    assertTrue(matched > 2_000, matched + " matches");
  }

  private static int match(String pattern, String text) {
    int[] read = {0};
    WatchedText watched = new WatchedText(text, () -> {
      if (read[0]++ > MOST_READ) {
        throw new IllegalStateException("read enough");
      }
    });
    try {
      Pattern.compile(pattern).matcher(watched).find();
      return 1;
    } catch (PatternSyntaxException none) {
      return 0;
    } catch (IllegalStateException | StackOverflowError enough) {
      return 1;
    }
  }

  private static String pattern(Random random, int depth) {
    StringBuilder pattern = new StringBuilder();
    for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
      String part = depth > 0 && random.nextInt(3) > 0
          ? List.of("(", "(?:", "(?=", "(?>").get(random.nextInt(4)) + pattern(random, depth - 1) + ")"
          : PARTS.get(random.nextInt(PARTS.size()));
      pattern.append(part).append(COUNTS.get(random.nextInt(COUNTS.size())));
    }
    return pattern.toString();
  }
}
