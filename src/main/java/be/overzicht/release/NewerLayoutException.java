package be.overzicht.release;

/** A release was made by a newer program than this one. Its message is one line that says what to do. */
public final class NewerLayoutException extends ReleaseException {
  private static final long serialVersionUID = 1L;

  NewerLayoutException(String message) {
    super(message);
  }
}
