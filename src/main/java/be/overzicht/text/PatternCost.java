package be.overzicht.text;

/**
 * How much a regular expression can make {@link java.util.regex.Matcher} do without looking at a character, which is when
 * a {@link WatchedText} cannot notice: endless counts of nothing, and choices between ways to match nothing, which
 * multiply when what follows fails.
 *
 * @param width characters that a match has at most
 * @param emptyWays ways to match nothing; none for what needs a character
 * @param ways ways from the last character that was read to the end of the match
 * @param effort steps between two characters that are read, at most
 * @param repetitions what the counts that stand in each other multiply to
 * @param countsNothing whether something that may match nothing is counted above one
 */
record PatternCost(
    long width, long emptyWays, long ways, long effort, long repetitions, boolean countsNothing) {
  /** Where counting ends: far above every limit, and far below what overflows when two such numbers are multiplied. */
  static final long MANY = 1_000_000_000;

  /** Matches nothing, in one way. */
  static final PatternCost EMPTY = new PatternCost(0, 1, 1, 1, 1, false);
  /** Reads one character. */
  static final PatternCost CHARACTER = new PatternCost(1, 0, 1, 0, 1, false);
  /** What another group matched: perhaps nothing, perhaps the whole text. */
  static final PatternCost BACK_REFERENCE = new PatternCost(MANY, 1, 1, 1, 1, false);
  /** No alternative at all, to begin with. */
  static final PatternCost NONE = new PatternCost(0, 0, 0, 0, 1, false);

  PatternCost {
    width = Math.min(width, MANY);
    emptyWays = Math.min(emptyWays, MANY);
    ways = Math.min(ways, MANY);
    effort = Math.min(effort, MANY);
    repetitions = Math.min(repetitions, MANY);
  }

  /** This, and then another. */
  PatternCost then(PatternCost next) {
    long waysThere = Math.max(ways, emptyWays);
    return new PatternCost(width + next.width, emptyWays * next.emptyWays,
        next.emptyWays == 0 ? next.ways : Math.max(waysThere * next.emptyWays, next.ways),
        effort + waysThere * Math.max(next.effort, next.emptyWays),
        Math.max(repetitions, next.repetitions), countsNothing || next.countsNothing);
  }

  /** This or another. */
  PatternCost or(PatternCost other) {
    return new PatternCost(Math.max(width, other.width), emptyWays + other.emptyWays, ways + other.ways,
        effort + other.effort, Math.max(repetitions, other.repetitions), countsNothing || other.countsNothing);
  }

  /** This so many times; {@link #MANY} at most is without end. */
  PatternCost times(long least, long most) {
    boolean isCounted = least > 1 || most > 1 && most < MANY;
    long count = most < MANY ? most : least;
    return new PatternCost(width * Math.min(most, MANY), least == 0 || emptyWays > 0 ? emptyWays + 1 : 0,
        ways * (emptyWays + 1), effort * Math.max(1, most > 1 ? ways : 1) + 1,
        repetitions * Math.max(1, count), countsNothing || isCounted && emptyWays > 0);
  }

  /** This, tried ahead and then left in one way. */
  PatternCost ahead() {
    return new PatternCost(0, 1, 1, effort + 1, repetitions, countsNothing);
  }

  /** This, tried behind from every place where it could begin. */
  PatternCost behind() {
    return new PatternCost(0, 1, 1, (effort + 1) * (width + 1), repetitions, countsNothing);
  }

  /** This, left in one way only. */
  PatternCost atomic() {
    return new PatternCost(width, Math.min(1, emptyWays), 1, effort, repetitions, countsNothing);
  }
}
