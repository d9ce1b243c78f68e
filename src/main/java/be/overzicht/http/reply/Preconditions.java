package be.overzicht.http.reply;

import be.overzicht.http.exchange.Headers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * Evaluates the conditions of a request in the order of <a
 * href="https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2">RFC 9110, section 13.2.2</a>.
 */
public final class Preconditions {
  /** What the conditions come to. */
  public enum Outcome {
    /** Answer as if there were none. */
    PROCEED,
    /** The client has it: 304. */
    NOT_MODIFIED,
    /** The client has something else: 412. */
    FAILED;

    /** What to send; nothing when that is a problem. */
    Optional<Reply> choose(Reply ok, Reply notModified) {
      return switch (this) {
        case PROCEED -> Optional.of(ok);
        case NOT_MODIFIED -> Optional.of(notModified);
        case FAILED -> Optional.empty();
      };
    }
  }

  private Preconditions() {}

  /** The outcome for a GET or HEAD of a representation with this tag and date. */
  public static Outcome evaluate(Headers headers, String etag, Instant modified) {
    Instant seconds = modified.truncatedTo(ChronoUnit.SECONDS);
    String ifMatch = headers.value("If-Match");
    if (ifMatch != null) {
      if (!names(ifMatch, etag)) {
        return Outcome.FAILED;
      }
    } else if (HttpDate.find(headers.value("If-Unmodified-Since")).filter(seconds::isAfter).isPresent()) {
      return Outcome.FAILED;
    }
    String ifNoneMatch = headers.value("If-None-Match");
    if (ifNoneMatch != null) {
      return names(ifNoneMatch.replace("W/", ""), etag) ? Outcome.NOT_MODIFIED : Outcome.PROCEED;
    }
    return HttpDate.find(headers.value("If-Modified-Since")).filter(since -> !seconds.isAfter(since)).isPresent()
        ? Outcome.NOT_MODIFIED
        : Outcome.PROCEED;
  }

  /** Whether a range may be answered with a part (section 13.1.5). */
  static boolean rangeHolds(Headers headers, String etag, Instant modified) {
    String ifRange = headers.value("If-Range");
    return ifRange == null
        || ifRange.strip().equals(etag)
        || HttpDate.find(ifRange).filter(modified.truncatedTo(ChronoUnit.SECONDS)::equals).isPresent();
  }

  private static boolean names(String list, String etag) {
    return list.strip().equals("*")
        || !etag.isEmpty() && Arrays.stream(list.split(",")).map(String::strip).anyMatch(etag::equals);
  }
}
