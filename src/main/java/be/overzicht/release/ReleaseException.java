package be.overzicht.release;

/** A release could not be written or read; the message is the one line that people see. */
public class ReleaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What happened, where, and what to do next. */
  public ReleaseException(String message) {
    super(message);
  }

  /** What happened, where, and what to do next, with the failure below it. */
  public ReleaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
