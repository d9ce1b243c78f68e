package be.overzicht.html.section;

import be.overzicht.html.Badge;
import be.overzicht.html.Link;
import java.util.Optional;

/**
 * One value as a page shows it.
 *
 * @param link its text, and where it leads
 * @param language the language of the text when it is not the page's; null otherwise
 * @param note a small remark behind it; empty for none
 * @param badge its state; empty for none
 */
public record Value(Link link, String language, String note, Optional<Badge> badge) {

  /** A value without a state. */
  public Value(Link link, String language, String note) {
    this(link, language, note, Optional.empty());
  }

  /** Plain text. */
  public static Value text(String text) {
    return new Value(Link.plain(text), null, "");
  }

  /** A link. */
  public static Value of(Link link) {
    return new Value(link, null, "");
  }

  /** A state alone. */
  public static Value of(Badge badge) {
    return text("").in(badge);
  }

  /** The same value with its state. */
  public Value in(Badge state) {
    return new Value(link, language, note, Optional.of(state));
  }

  /** The same value with a remark. */
  public Value noting(String remark) {
    return new Value(link, language, remark, badge);
  }
}
