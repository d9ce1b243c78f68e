package be.overzicht.sparql.protocol;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads from the header of a request what its client wants and what it has already, and writes the dates it reads. */
public interface Preferences {
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

  /** Whether the client of a GET or HEAD has the answer with this validator, empty for none, and date. */
  boolean isKnown(HttpServletRequest request, String etag, Instant modified);

  /** Whether the client of a GET or HEAD expects another answer than the one with this validator and date. */
  boolean isUnexpected(HttpServletRequest request, String etag, Instant modified);

  /** A date as the header of an answer has it. */
  String date(Instant instant);
}
