package be.overzicht.sparql.protocol;

import be.overzicht.sparql.problem.QueryProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What the endpoint leaves to the server it is mounted in, so that all its answers are chosen and fail alike. */
public interface Outside {
  /**
   * The form that fits {@code Accept} best; empty when the client takes none of them.
   *
   * @param offered the server's preference first
   * @param accept the header; null when there is none
   */
  Optional<ResultForm> choose(List<ResultForm> offered, String accept);

  /** Whether the client prefers a compressed answer. */
  boolean wantsGzip(HttpServletRequest request);

  /** Whether a client that asks no query wants a page rather than a description of the service. */
  boolean wantsPage(HttpServletRequest request);

  /** Writes the page that shows an answer: status, headers and body. The answer has not been started. */
  void show(HttpServletRequest request, HttpServletResponse response, ShownAnswer answer) throws IOException;

  /** Writes a problem in the form that the client accepts: status, headers and body. The answer has not been started. */
  void write(HttpServletRequest request, HttpServletResponse response, QueryProblem problem) throws IOException;
}
