package be.overzicht.store.remote;

/** The store understands a request and does not answer it, in its own words. */
public final class RefusedRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedRequest(String message) {
    super(message);
  }
}
