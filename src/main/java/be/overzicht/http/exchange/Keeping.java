package be.overzicht.http.exchange;

import java.time.Instant;
import java.util.Optional;

/**
 * When a resource was made, and how long it is kept.
 *
 * @param modified when it last changed
 * @param caching how long clients keep it
 * @param onServer whether the server keeps the bytes for calls that have no parameters but those of the address
 * @param memento since when it was so, if it is an earlier state of something
 */
public record Keeping(Instant modified, Caching caching, boolean onServer, Optional<Instant> memento) {

  /** Part of the release of this instant, until a newer one comes. */
  public static Keeping since(Instant modified) {
    return new Keeping(modified, Caching.REVALIDATE, true, Optional.empty());
  }

  /** The same for ever. */
  public Keeping forEver() {
    return new Keeping(modified, Caching.IMMUTABLE, onServer, memento);
  }

  /** Made anew for each request. */
  public Keeping notOnServer() {
    return new Keeping(modified, caching, false, memento);
  }

  /** Not kept by anybody. */
  public Keeping byNobody() {
    return new Keeping(modified, Caching.NO_STORE, false, memento);
  }

  /** The state of something since this instant, for ever. */
  public static Keeping memento(Instant since) {
    return new Keeping(since, Caching.IMMUTABLE, true, Optional.of(since));
  }
}
