package be.overzicht.rdf.syntax;

/** A term or statement that a form has no way to write, or only as another one: it is told, and never changed. */
public final class Inexpressible extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 300;

  private final String what;

  /**
   * With the term, statement or place in rows, and why it cannot be written.
   *
   * @param why ends a sentence that begins with what it is about
   */
  public Inexpressible(String what, String why) {
    super(plain(what) + " " + why, null, false, false);
    this.what = plain(what);
  }

  /** The term, statement or place, in one short line without control characters. */
  public String what() {
    return what;
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().limit(LONGEST).forEach(c -> {
      if (Character.isISOControl(c) || c == 0xFFFE || c == 0xFFFF) {
        plain.append(String.format("\\u%04X", c));
      } else {
        plain.appendCodePoint(c);
      }
    });
    return text.length() > LONGEST ? plain + "…" : plain.toString();
  }
}
