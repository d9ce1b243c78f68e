package be.overzicht.http.exchange;

import be.overzicht.http.negotiation.Form;
import java.time.Instant;
import java.util.Optional;

/**
 * When a resource was made, and how long it is kept.
 *
 * @param modified when it last changed
 * @param caching how long clients keep it
 * @param onServer what the server keeps for calls that have no parameters but those of the address
 * @param memento since when it was so, if it is an earlier state of something
 */
public record Keeping(Instant modified, Caching caching, OnServer onServer, Optional<Instant> memento) {

  /** Whose bytes the server keeps when it made them. */
  public enum OnServer {
    /** Every form. */
    ALL,
    /** Pages; the other forms are made faster than they would be kept. */
    PAGES,
    /** None. */
    NOTHING
  }

  /** Part of the release of this instant, until a newer one comes. */
  public static Keeping since(Instant modified) {
    return new Keeping(modified, Caching.REVALIDATE, OnServer.ALL, Optional.empty());
  }

  /** The same for ever. */
  public Keeping forEver() {
    return new Keeping(modified, Caching.IMMUTABLE, onServer, memento);
  }

  /** Made anew for each request. */
  public Keeping notOnServer() {
    return onServer(OnServer.NOTHING);
  }

  /** Kept by the server in these forms. */
  public Keeping onServer(OnServer forms) {
    return new Keeping(modified, caching, forms, memento);
  }

  /** Whether the server keeps this form. */
  public boolean isKept(Form form) {
    return onServer == OnServer.ALL || onServer == OnServer.PAGES && form.isPage();
  }

  /** Not kept by anybody. */
  public Keeping byNobody() {
    return new Keeping(modified, Caching.NO_STORE, OnServer.NOTHING, memento);
  }

  /** The state of something since this instant, for ever. */
  public static Keeping memento(Instant since) {
    return new Keeping(since, Caching.IMMUTABLE, OnServer.ALL, Optional.of(since));
  }
}
