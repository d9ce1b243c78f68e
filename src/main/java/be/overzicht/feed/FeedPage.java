package be.overzicht.feed;

import be.overzicht.rdf.RdfDocument;
import java.time.Instant;
import java.util.List;

/**
 * A page of the feed.
 *
 * @param name its name in the address; empty for the root
 * @param state whether it will change
 * @param modified the instant of the last release that changed it
 * @param document what it says
 * @param children the names of the pages below it, in order; empty for a page of members
 * @param entries its members, in order; empty for a page of pages
 */
public record FeedPage(
    String name, State state, Instant modified, RdfDocument document, List<String> children,
    List<FeedEntry> entries) {

  /** Whether a page will change. */
  public enum State {
    /** Members will come. */
    OPEN,
    /** It never changes again. */
    CLOSED
  }

  /** Whether it never changes again. */
  public boolean isClosed() {
    return state == State.CLOSED;
  }
}
