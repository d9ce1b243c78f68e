package be.overzicht.sparql.syntax;

import java.util.BitSet;

/** How many groups of {@code EXISTS} stand in each other: ARQ works on each of them twice, and so on inside. */
final class ExistsDepth {
  private static final String WORD = "EXISTS";
  private static final int LARGEST_SHIFT = 30;

  private final BitSet groups = new BitSet();
  private int depth;
  private boolean ahead;
  private int deepest;
  private long work;

  /** Takes the next word or sign of a query. */
  void take(String text, int from, int to) {
    char c = text.charAt(from);
    work += 1L << Math.min(groups.cardinality(), LARGEST_SHIFT);
    if (c == '{') {
      groups.set(depth++, ahead);
      ahead = false;
      deepest = Math.max(deepest, groups.cardinality());
    } else if (c == '}' && depth > 0) {
      groups.clear(--depth);
    } else {
      ahead = to - from == WORD.length() && text.regionMatches(true, from, WORD, 0, WORD.length());
    }
  }

  int deepest() {
    return deepest;
  }

  /** How many words and signs ARQ works on before it runs the query. */
  long work() {
    return work;
  }
}
