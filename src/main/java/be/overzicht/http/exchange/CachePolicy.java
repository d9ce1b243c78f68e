package be.overzicht.http.exchange;

import java.time.Instant;
import java.util.Optional;

/**
 * When a resource was made, and who keeps it for how long.
 *
 * @param modified when it last changed
 * @param caching how long clients keep it
 * @param onServer whether the server keeps it for who asks the same
 * @param memento since when it was so, if it is an earlier state of something
 */
public record CachePolicy(Instant modified, Caching caching, OnServer onServer, Optional<Instant> memento) {

  /** What the server does with what it made. */
  public enum OnServer {
    /** It gives it again to who asks the same of the same release. */
    KEPT,
    /** It makes it anew, because it may change or go within a release. */
    FRESH
  }

  /** Part of the release of this instant, until a newer one comes. */
  public static CachePolicy since(Instant modified) {
    return new CachePolicy(modified, Caching.REVALIDATE, OnServer.KEPT, Optional.empty());
  }

  /** The same for ever. */
  public CachePolicy forEver() {
    return new CachePolicy(modified, Caching.IMMUTABLE, onServer, memento);
  }

  /** Made anew for each request. */
  public CachePolicy notOnServer() {
    return new CachePolicy(modified, caching, OnServer.FRESH, memento);
  }

  /** Not kept by anybody. */
  public CachePolicy byNobody() {
    return new CachePolicy(modified, Caching.NO_STORE, OnServer.FRESH, memento);
  }

  /** Another one each time. */
  public CachePolicy onlyOnce() {
    return new CachePolicy(modified, Caching.ONCE, OnServer.FRESH, memento);
  }

  /**
   * The same for a page: what stands around its content is of the release that is served, and the age of facts of the
   * day, so that it may be another one since this instant.
   */
  public CachePolicy ofPage(Instant shownSince) {
    boolean isOlder = caching == Caching.IMMUTABLE || modified.isBefore(shownSince);
    return new CachePolicy(isOlder ? shownSince : modified, caching == Caching.IMMUTABLE ? Caching.REVALIDATE : caching,
        onServer, memento);
  }

  /** The state of something since this instant, for ever. */
  public static CachePolicy memento(Instant since) {
    return new CachePolicy(since, Caching.IMMUTABLE, OnServer.KEPT, Optional.of(since));
  }
}
