package be.overzicht.html.section;

import be.overzicht.html.Link;

/**
 * One value as a page shows it.
 *
 * @param link its text, and where it leads
 * @param language the language of the text when it is not the page's; null otherwise
 * @param note a small remark behind it; empty for none
 */
public record Value(Link link, String language, String note) {

  /** Plain text. */
  public static Value text(String text) {
    return new Value(Link.plain(text), null, "");
  }

  /** A link. */
  public static Value of(Link link) {
    return new Value(link, null, "");
  }

  /** The same value with a remark. */
  public Value noting(String remark) {
    return new Value(link, language, remark);
  }
}
