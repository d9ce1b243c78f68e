package be.overzicht.http.reply;

/** What a page may load and do (<a href="https://www.w3.org/TR/CSP3/">Content Security Policy 3</a>). */
final class ContentSecurity {
  /** Everything from this server only; no script in the page itself. */
  static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
      + "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

  private ContentSecurity() {}
}
