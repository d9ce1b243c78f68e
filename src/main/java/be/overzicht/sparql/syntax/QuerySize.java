package be.overzicht.sparql.syntax;

import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.QueryRefused;
import be.overzicht.sparql.problem.Reason;

/**
 * How large a query is, as {@link QueryScanner} reads it off its text before anything is made of it. Parsers and
 * optimisers take the square of some lengths, and of a prefix they make a copy at each use.
 *
 * @param words words and signs, but for those in the data of {@code VALUES}
 * @param groups braces that open, but for those of {@code VALUES}
 * @param exists how many groups of {@code EXISTS} stand in each other
 * @param work words and signs, counted as often as ARQ works on them because they stand in {@code EXISTS}
 * @param triples how many triple terms stand in each other
 * @param listed words and signs in the data of {@code VALUES}
 * @param longest the longest of some things
 */
record QuerySize(int words, int groups, int exists, long work, int triples, int listed, Longest longest) {
  private static final int MOST_WORDS = 10_000;
  private static final int MOST_GROUPS = 400;
  private static final int MOST_EXISTS = 10;
  private static final int MOST_WORK = 60_000;
  private static final int MOST_TRIPLES = 16;
  private static final int LONGEST_NUMBER = 1_000;
  private static final int LONGEST_WORD = 50_000;
  private static final int LONGEST_IRI = 8_000;
  private static final int BYTES_PER_WORD = 250;

  /**
   * The longest of some things, in characters.
   *
   * @param word words, texts and comments
   * @param number rows of digits
   * @param iri IRIs
   */
  record Longest(int word, int number, int iri) {}

  /** Refuses a query of which no tree should be made. */
  void require() {
    require(Reason.WORDS, words, MOST_WORDS, "words and signs outside VALUES");
    require(Reason.GROUPS, groups, MOST_GROUPS, "groups in braces");
    require(Reason.EXISTS, exists, MOST_EXISTS, "EXISTS in each other");
    require(Reason.EXISTS_WORK, work, MOST_WORK, "words and signs, counted twice for each EXISTS they stand in");
    require(Reason.TRIPLES, triples, MOST_TRIPLES, "triple terms in each other");
    require(Reason.LONG_WORD, longest.word(), LONGEST_WORD, "characters in one text, number or comment");
    require(Reason.LONG_NUMBER, longest.number(), LONGEST_NUMBER, "digits in one number");
    require(Reason.LONG_IRI, longest.iri(), LONGEST_IRI, "characters in one IRI");
  }

  /** Bytes that its tree will take, at most. */
  long bytes() {
    return ((long) words + listed) * (BYTES_PER_WORD + longest.iri());
  }

  private static void require(Reason reason, long number, long most, String what) {
    if (number > most) {
      throw new QueryRefused(QueryProblem.of(reason, "A query may have " + most + " " + what + ", and this one has "
          + number + "; ask for less, or download the data and query it at home.", most, number));
    }
  }
}
