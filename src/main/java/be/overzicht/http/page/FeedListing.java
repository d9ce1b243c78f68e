package be.overzicht.http.page;

import java.util.List;

/**
 * A page of the feed, as people read it.
 *
 * @param entries what changed, in the order of the page
 * @param earlier the path of the page before; empty for none
 * @param later the path of the page after; empty for none
 */
public record FeedListing(List<Entry> entries, String earlier, String later) {

  /**
   * One thing in one release.
   *
   * @param thing the IRI of the thing
   * @param version the IRI of its version
   * @param change {@code create}, {@code update} or {@code delete}
   * @param instant the instant of the release, ISO 8601
   */
  public record Entry(String thing, String version, String change, String instant) {}
}
