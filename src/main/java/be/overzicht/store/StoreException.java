package be.overzicht.store;

/** A release could not be loaded, or a question over it could not be asked; the message says what to do next. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With no other failure underneath. */
  public StoreException(String message) {
    super(message);
  }

  /** With the failure underneath. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
