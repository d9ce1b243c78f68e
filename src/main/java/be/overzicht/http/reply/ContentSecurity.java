package be.overzicht.http.reply;

/** What a page may load and do (<a href="https://www.w3.org/TR/CSP3/">Content Security Policy 3</a>). */
final class ContentSecurity {
  private static final String EDITOR = "/sparql";
  /** A card that tools of others show in a frame; there is nothing on it to press but a link. */
  private static final String CARD = "/reconcile/preview";
  /** Figures for frames of others. */
  private static final String EMBEDDED = "/embed/";
  private static final String IMAGE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";
  private static final String ALONE = "; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'";
  private static final String REST = ALONE + "; frame-ancestors 'self'";
  private static final String FRAMED = "default-src 'none'; style-src 'self'" + ALONE + "; frame-ancestors *";
  private static final String ALL = "default-src 'self'; script-src 'self'; style-src 'self'" + REST;
  private static final String WITH_STYLES = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'" + REST;

  private ContentSecurity() {}

  /**
   * The policy of a page: everything from this server only, nothing in the page itself. The editor of queries sets
   * styles from its script, so its page may have them; a card may stand in a frame of others.
   */
  static String of(String path) {
    if (path.startsWith(EMBEDDED)) {
      return FRAMED;
    }
    return switch (path) {
      case EDITOR -> WITH_STYLES;
      case CARD -> FRAMED;
      default -> ALL;
    };
  }

  /** The policy of a picture that is opened alone: its own styles, and nothing else. */
  static String ofImage() {
    return IMAGE;
  }
}
