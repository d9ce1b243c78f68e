package be.overzicht.sparql.protocol;

import java.time.Duration;
import java.util.Optional;

/**
 * Why a query was not answered.
 *
 * @param status the HTTP status
 * @param title what happened, the same for every problem of this kind
 * @param detail what happened this time, and what to do next
 * @param place where in the text of the query, when it is a syntax error
 * @param retryAfter when to come again, when it makes sense to
 */
public record QueryProblem(
    int status, String title, String detail, Optional<Place> place, Optional<Duration> retryAfter) {

  /**
   * A place in the text of a query.
   *
   * @param line from 1
   * @param column from 1
   */
  public record Place(int line, int column) {}

  /** A problem without a place that is not worth repeating. */
  public static QueryProblem of(int status, String title, String detail) {
    return new QueryProblem(status, title, detail, Optional.empty(), Optional.empty());
  }

  /** The same at a place. */
  public QueryProblem at(Place where) {
    return new QueryProblem(status, title, detail, Optional.of(where), retryAfter);
  }

  /** The same, worth repeating later. */
  public QueryProblem retryAfter(Duration delay) {
    return new QueryProblem(status, title, detail, place, Optional.of(delay));
  }
}
