package be.overzicht.html;

/**
 * A link as a page shows it.
 *
 * @param href path-absolute inside the site, absolute to the outside; empty for plain text
 * @param text what the reader sees
 */
public record Link(String href, String text) {

  /** Text that leads nowhere. */
  public static Link plain(String text) {
    return new Link("", text);
  }

  /** Whether it leads somewhere. */
  public boolean isLink() {
    return !href.isEmpty();
  }

  /** Whether it leaves the site. */
  public boolean isOutside() {
    return href.startsWith("http:") || href.startsWith("https:");
  }
}
