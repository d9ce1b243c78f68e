package be.overzicht.http.feed;

import be.overzicht.feed.Feed;
import be.overzicht.feed.FeedEntry;
import be.overzicht.feed.FeedPage;
import be.overzicht.http.page.FeedListing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Lists pages of the feed for people: the newest change first, with ways to earlier and later pages. */
final class FeedListings {
  private FeedListings() {}

  /** The members of a page; for a page of pages, those of the newest page below it. */
  static FeedListing of(Feed feed, FeedPage page) {
    FeedPage leaf = page;
    while (!leaf.children().isEmpty()) {
      leaf = page(feed, leaf.children().get(leaf.children().size() - 1)).orElseThrow();
    }
    List<FeedListing.Entry> entries = new ArrayList<>(leaf.entries().stream().map(FeedListings::entry).toList());
    Collections.reverse(entries);
    return new FeedListing(entries, neighbour(feed, leaf, -1), neighbour(feed, leaf, 1));
  }

  private static FeedListing.Entry entry(FeedEntry entry) {
    return new FeedListing.Entry(entry.thing(), entry.version(), entry.change(), entry.instant().toString());
  }

  private static String neighbour(Feed feed, FeedPage leaf, int step) {
    if (leaf.name().isEmpty()) {
      return "";
    }
    String name = Long.toString(Long.parseLong(leaf.name()) + step);
    return page(feed, name).isPresent() ? "/feed/" + name : "";
  }

  private static Optional<FeedPage> page(Feed feed, String name) {
    try {
      return feed.page(name);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
