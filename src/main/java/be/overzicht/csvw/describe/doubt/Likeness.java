package be.overzicht.csvw.describe.doubt;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What texts may be meant for. */
public enum Likeness {
  /** Numbers, also with a currency, a unit or a percent sign. */
  NUMBER("numbers", NumberWriting::isPlain, NumberWriting.MARKS),
  /** Dates, perhaps with a time. */
  DATE("dates", DateWriting::isPlain, DateWriting.MARKS),
  /** Times of a day. */
  TIME("times", DateWriting::isPlainTime, DateWriting.TIME_MARKS),
  /** Words for yes and no, in any language. */
  YES_NO("words for yes and no", Words::isOne, List.of(
      Mark.of("has no opposite that is written", "write one pair of words, such as ja and nee", "(?i)[xv✓✔]")));

  private final String label;
  private final Predicate<String> plain;
  private final List<Mark> marks;

  Likeness(String label, Predicate<String> plain, List<Mark> marks) {
    this.label = label;
    this.plain = plain;
    this.marks = marks;
  }

  /** How people call such values. */
  String label() {
    return label;
  }

  /** Whether a value is such, with a mark or without. */
  boolean isLike(String value) {
    return isPlain(value) || marks.stream().anyMatch(mark -> mark.bears().test(value));
  }

  boolean isPlain(String value) {
    return plain.test(value);
  }

  List<Mark> marks() {
    return marks;
  }

  /** Words for yes and no. */
  private static final class Words {
    private static final Set<String> ALL = Set.of("ja", "nee", "neen", "yes", "no", "oui", "non", "true", "false",
        "waar", "onwaar", "vrai", "faux", "x", "v", "✓", "✔");

    static boolean isOne(String value) {
      return ALL.contains(value.strip().toLowerCase(Locale.ROOT));
    }
  }
}
