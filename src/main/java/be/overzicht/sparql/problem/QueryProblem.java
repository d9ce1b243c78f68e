package be.overzicht.sparql.problem;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why a query was not answered.
 *
 * @param reason what happened, the same for every problem of this kind
 * @param arguments what pages name when they tell it in their own words
 * @param detail what happened this time, and what to do next, in English
 * @param query the query as it was asked; empty when it could not be read
 * @param place where in the text of the query, when it is a syntax error
 * @param retryAfter when to come again, when it makes sense to
 */
public record QueryProblem(Reason reason, List<String> arguments, String detail, Optional<String> query,
    Optional<Place> place, Optional<Duration> retryAfter) {

  /**
   * A place in the text of a query.
   *
   * @param line from 1
   * @param column from 1
   */
  public record Place(int line, int column) {}

  public QueryProblem {
    arguments = List.copyOf(arguments);
  }

  /** A problem without a place that is not worth repeating. */
  public static QueryProblem of(Reason reason, String detail, Object... arguments) {
    return new QueryProblem(reason, Arrays.stream(arguments).map(String::valueOf).toList(), detail, Optional.empty(),
        Optional.empty(), Optional.empty());
  }

  /** The HTTP status. */
  public int status() {
    return reason.status();
  }

  /** What happened, in English. */
  public String title() {
    return reason.title();
  }

  /** The same about this query, if there is one. */
  public QueryProblem about(Optional<String> asked) {
    return new QueryProblem(reason, arguments, detail, asked, place, retryAfter);
  }

  /** The same at a place. */
  public QueryProblem at(Place where) {
    return new QueryProblem(reason, arguments, detail, query, Optional.of(where), retryAfter);
  }

  /** The same, worth repeating later. */
  public QueryProblem retryAfter(Duration delay) {
    return new QueryProblem(reason, arguments, detail, query, place, Optional.of(delay));
  }
}
