package be.overzicht.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which regular expressions of others may be compiled. A {@link WatchedText} notices all work that looks at characters;
 * this bounds the work that does not, before any of it is done.
 *
 * @param effort steps that a match may do without looking at a character
 */
public record PatternLimits(long effort) {
  private static final int MOST_REPETITIONS = 1_000;
  private static final long MOST_EFFORT = 100_000;
  private static final long MOST_STEPS = 50_000_000;
  private static final Pattern COMMENTS = Pattern.compile("\\(\\?\\w*x");

  /** Why a regular expression is not followed. */
  public enum Excess {
    /** Counts that stand in each other multiply to too much. */
    REPETITIONS("repeats more than " + MOST_REPETITIONS + " times"),
    /** Something that may match nothing is counted. */
    COUNTED_NOTHING("counts what may match nothing"),
    /** There are too many ways to match nothing. */
    CHOICES("has too many ways to match nothing");

    private final String words;

    Excess(String words) {
      this.words = words;
    }

    /** The end of a sentence that begins with "The pattern". */
    public String words() {
      return words;
    }
  }

  /** What the pattern may cost; a pattern without the flag x in it or beside it has no comments. */
  private static PatternCost cost(String pattern, String flags) {
    PatternCost plain = PatternReader.read(pattern, PatternReader.Spacing.TEXT);
    boolean hasComments = flags.indexOf('x') >= 0 || COMMENTS.matcher(pattern).find();
    return hasComments ? plain.or(PatternReader.read(pattern, PatternReader.Spacing.COMMENTS)) : plain;
  }

  /** What is too much about a pattern, if anything is. */
  public static Optional<Excess> excess(String pattern, String flags) {
    if (flags.indexOf('q') >= 0) {
      return Optional.empty();
    }
    PatternCost cost = cost(pattern, flags);
    if (cost.countsNothing()) {
      return Optional.of(Excess.COUNTED_NOTHING);
    }
    if (cost.repetitions() > MOST_REPETITIONS) {
      return Optional.of(Excess.REPETITIONS);
    }
    return cost.effort() > MOST_EFFORT ? Optional.of(Excess.CHOICES) : Optional.empty();
  }

  /** The limits of a pattern that has no excess. */
  public static PatternLimits of(String pattern, String flags) {
    return new PatternLimits(flags.indexOf('q') >= 0 ? 1 : Math.max(1, cost(pattern, flags).effort()));
  }

  /** The longest text that the pattern may be matched with. */
  public long longestText() {
    return MOST_STEPS / effort;
  }
}
