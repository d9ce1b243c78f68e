package be.overzicht.store.remote;

import java.time.Duration;

/** The store does not answer, or not in time; asking again later may help. */
public final class StoreUnavailable extends RuntimeException {
  /** When it makes sense to ask again. */
  public static final Duration RETRY = Duration.ofSeconds(5);
  private static final long serialVersionUID = 1L;

  StoreUnavailable(String message) {
    super(message);
  }

  StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
