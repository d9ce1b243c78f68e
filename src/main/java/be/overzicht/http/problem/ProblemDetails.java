package be.overzicht.http.problem;

import be.overzicht.sparql.problem.QueryProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An error as the outside sees it (<a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>): what happened, where,
 * and what to do next. Of exceptions it holds nothing, but what the parser of a query says of that query.
 *
 * @param status the HTTP status
 * @param title what happened, the same for every such error
 * @param detail what happened here and what to do next; plain text that every writer escapes
 * @param instance the path of the request
 * @param choices addresses that would work, if there are any
 * @param fault what is wrong with the query of the request, if it is that
 * @param fields header fields that say more, such as {@code Allow}
 * @param audience whom the detail is written for
 */
public record ProblemDetails(
    int status, String title, String detail, String instance, List<Option> choices,
    Optional<QueryProblem> fault, Map<String, String> fields, Audience audience) {

  /** Whom a detail is written for. */
  public enum Audience {
    /** Programs and those who write them: in English. */
    PROGRAMS,
    /** Whoever asked: in the language of the page. */
    READER
  }

  /**
   * An address to try instead.
   *
   * @param href a path-absolute address
   * @param label what one gets there
   * @param type its media type
   * @param relation what it is to the address that was asked, as in a {@code Link} header
   */
  public record Option(String href, String label, String type, String relation) {

    /** Another form of what was asked. */
    public static Option alternate(String href, String label, String type) {
      return new Option(href, label, type, "alternate");
    }
  }

  public ProblemDetails {
    Objects.requireNonNull(title);
    Objects.requireNonNull(detail);
    Objects.requireNonNull(instance);
    choices = List.copyOf(choices);
    fields = Map.copyOf(fields);
  }

  /** A problem without addresses to try. */
  public static ProblemDetails of(int status, String title, String detail, String instance) {
    return new ProblemDetails(status, title, detail, instance, List.of(), Optional.empty(), Map.of(),
        Audience.PROGRAMS);
  }

  /** A problem that is told in the language of who asked. */
  public static ProblemDetails told(int status, String title, String detail, String instance) {
    return new ProblemDetails(status, title, detail, instance, List.of(), Optional.empty(), Map.of(), Audience.READER);
  }

  /** The problem that the server failed, and nothing of how. */
  public static ProblemDetails failure(String instance) {
    return of(500, "Internal error",
        "The server failed to make this answer; try again, and tell the publisher when it stays so", instance);
  }

  /** The same problem with addresses to try. */
  public ProblemDetails withChoices(List<Option> options) {
    return new ProblemDetails(status, title, detail, instance, options, fault, fields, audience);
  }

  /** The same problem with this header field. */
  public ProblemDetails with(String name, String value) {
    return new ProblemDetails(status, title, detail, instance, choices, fault, Map.of(name, value),
        audience);
  }

  /** A problem of the query that a request to this path asks. */
  public static ProblemDetails of(QueryProblem query, String instance) {
    Map<String, String> fields = query.retryAfter()
        .map(delay -> Map.of("Retry-After", String.valueOf(Math.max(1, delay.toSeconds())))).orElse(Map.of());
    return new ProblemDetails(
        query.status(), query.title(), query.detail(), instance, List.of(), Optional.of(query), fields,
        Audience.PROGRAMS);
  }
}
