package be.overzicht.http.exchange;

/** How long an answer may be kept (<a href="https://www.rfc-editor.org/rfc/rfc9111">RFC 9111</a>). */
public enum Caching {
  /** For ever: the address names one release. */
  IMMUTABLE("public, max-age=31536000, immutable"),
  /** To be asked for again each time, at the cost of a 304. */
  REVALIDATE("public, no-cache"),
  /** Not at all: errors. */
  NO_STORE("no-store");

  private final String header;

  Caching(String header) {
    this.header = header;
  }

  /** The value of {@code Cache-Control}. */
  public String header() {
    return header;
  }
}
