package be.overzicht.rdf.syntax;

/** Texts that XML can hold: all but some control characters, which it has no way to write. */
public final class XmlText {
  private XmlText() {}

  /** Whether each character is one of XML (<a href="https://www.w3.org/TR/xml/#NT-Char">XML 1.0, section 2.2</a>). */
  public static boolean holds(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\uFFFE' || c == '\uFFFF') {
        return false;
      }
    }
    return true;
  }
}
