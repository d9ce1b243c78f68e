package be.overzicht.http.reply;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps what was rendered, the most recently used first, up to a number of bytes. */
final class RenderedCache {
  private final long capacity;
  private final Map<Key, Rendered> entries = new LinkedHashMap<>(256, 0.75f, true);
  private long weight;

  /**
   * What a rendering is of.
   *
   * @param release the name of the release
   * @param address path and parameters
   * @param variant form and language
   */
  record Key(String release, String address, String variant) {}

  RenderedCache(long capacity) {
    this.capacity = capacity;
  }

  synchronized Optional<Rendered> find(Key key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** Takes in a rendering; one that fills more than a tenth of the place is not kept. */
  synchronized void put(Key key, Rendered rendered) {
    if (rendered.weight() > capacity / 10) {
      return;
    }
    Rendered former = entries.put(key, rendered);
    weight += rendered.weight() - (former == null ? 0 : former.weight());
    Iterator<Rendered> oldest = entries.values().iterator();
    while (weight > capacity && oldest.hasNext()) {
      weight -= oldest.next().weight();
      oldest.remove();
    }
  }
}
