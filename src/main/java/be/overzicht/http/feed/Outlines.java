package be.overzicht.http.feed;

import be.overzicht.feed.Feed;
import be.overzicht.feed.FeedPage;
import be.overzicht.http.exchange.Call;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Remembers of pages of the feed what the header of an answer needs, so that most requests read no page. */
final class Outlines {
  private static final int MOST = 10_000;

  private final Map<Key, Head> recent = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Head> eldest) {
      return size() > MOST;
    }
  });

  private record Key(String release, String page) {}

  private record Head(boolean closed, Instant modified) {}

  /**
   * A page before it is read.
   *
   * @param closed whether it never changes again
   * @param modified when it last changed
   * @param page reads it
   */
  record Outline(boolean closed, Instant modified, Supplier<FeedPage> page) {}

  /** The outline of a page, if there is such a page. */
  Optional<Outline> find(Call call, String name) {
    Feed feed = call.site().feed();
    Key key = new Key(call.site().release().name().toString(), name);
    Head head = recent.get(key);
    if (head != null) {
      return Optional.of(new Outline(head.closed(), head.modified(), () -> read(feed, name).orElseThrow()));
    }
    Optional<FeedPage> page = read(feed, name);
    page.ifPresent(found -> recent.put(key, new Head(found.isClosed(), found.modified())));
    return page.map(found -> new Outline(found.isClosed(), found.modified(), () -> found));
  }

  private static Optional<FeedPage> read(Feed feed, String name) {
    try {
      return name.isEmpty() ? Optional.of(feed.root()) : feed.page(name);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
