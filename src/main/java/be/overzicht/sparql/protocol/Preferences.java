package be.overzicht.sparql.protocol;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads from the header of a request what its client wants, and what it has already. */
public interface Preferences {
  /** What the conditions of a request come to. */
  enum Condition {
    /** It wants the answer. */
    WANTED,
    /** It has the answer: 304. */
    KNOWN,
    /** It expects another one: 412. */
    FAILED
  }

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

  /** What the conditions of a GET or HEAD come to for an answer with this validator, empty for none, and date. */
  Condition condition(HttpServletRequest request, String etag, Instant modified);
}
