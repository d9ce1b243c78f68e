package be.overzicht.sparql.protocol;

import be.overzicht.store.facts.Term;
import java.util.List;
import java.util.Optional;

/**
 * The part of an answer that a page shows.
 *
 * @param kind what the query asked for
 * @param columns the names of variables, or the parts of a statement
 * @param rows the values; empty where a variable is not bound
 * @param extent which part of the whole these rows are
 */
public record AnswerPage(Kind kind, List<String> columns, List<List<Optional<Term>>> rows, Extent extent) {

  /** How many rows a page has at most. */
  public static final int LENGTH = 100;

  /** What there is to show. */
  public enum Kind {
    /** Values of variables. */
    ROWS,
    /** Subjects, predicates and objects. */
    STATEMENTS,
    /** It is so. */
    TRUE,
    /** It is not so. */
    FALSE
  }

  /**
   * Where rows stand in the whole answer.
   *
   * @param page the number of the page, from 1
   * @param counted how many rows there are, as far as they were counted
   * @param complete whether all were counted
   */
  public record Extent(int page, long counted, boolean complete) {}

  /** The answer to a question with yes or no. */
  public static AnswerPage of(boolean truth) {
    return new AnswerPage(truth ? Kind.TRUE : Kind.FALSE, List.of(), List.of(), new Extent(1, 1, true));
  }
}
