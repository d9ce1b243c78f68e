package be.overzicht.http.exchange;

/** How long an answer may be kept (<a href="https://www.rfc-editor.org/rfc/rfc9111">RFC 9111</a>). */
public enum Caching {
  /** For ever: the address names one release. */
  IMMUTABLE("public, max-age=31536000, immutable"),
  /** To be asked for again each time, at the cost of a 304. */
  REVALIDATE("public, no-cache"),
  /** Not at all: errors. */
  NO_STORE("no-store"),
  /** Not at all, and there is nothing to compare it with: the next answer may be another one. */
  ONCE("no-store");

  private final String header;

  Caching(String header) {
    this.header = header;
  }

  /** Whether a client can ask if it still has the same. */
  public boolean hasValidator() {
    return this != ONCE;
  }

  /** The value of {@code Cache-Control}. */
  public String header() {
    return header;
  }
}
