package be.overzicht.http.reconcile.match;

/** What was sent can't be read as the specification has it; the message says what to send. */
public final class Misread extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /** It is 400. */
  public Misread(String message) {
    this(400, message);
  }

  /** It is told with another status. */
  public Misread(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The status that tells it. */
  public int status() {
    return status;
  }
}
