package be.overzicht.http.negotiation;

import java.util.Locale;

/**
 * The content coding of an answer, chosen by {@code Accept-Encoding}
 * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3">RFC 9110, section 12.5.3</a>).
 */
public enum Coding {
  /** As it is. */
  IDENTITY,
  /** Compressed by gzip. */
  GZIP;

  /** The name in {@code Content-Encoding}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Compressed when the client accepts that at least as much as the plain form; plain when it says nothing.
   *
   * @param header the value of {@code Accept-Encoding}; null when there is none
   */
  public static Coding choose(String header) {
    if (header == null) {
      return IDENTITY;
    }
    double gzip = -1;
    double identity = -1;
    double other = -1;
    for (Weighted range : Weighted.parse(header)) {
      switch (range.value()) {
        case "gzip", "x-gzip" -> gzip = Math.max(gzip, range.weight());
        case "identity" -> identity = range.weight();
        case "*" -> other = range.weight();
        default -> { }
      }
    }
    double compressed = gzip >= 0 ? gzip : other;
    return compressed > 0 && compressed >= identity ? GZIP : IDENTITY;
  }
}
