package be.overzicht.release.mirror;

import be.overzicht.release.ReleaseException;

/** The site that is followed says what its own hashes, or what it said before, deny. Its message is one line. */
public final class UntrueSourceException extends ReleaseException {
  private static final long serialVersionUID = 1L;

  UntrueSourceException(String message) {
    super(message);
  }

  UntrueSourceException(String message, Throwable cause) {
    super(message, cause);
  }
}
