package be.overzicht.http.reply;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/** Keeps what was rendered, up to a number of bytes. */
final class RenderedCache {
  private final Cache<Key, Rendered> entries;

  /**
   * What a rendering is of.
   *
   * @param release the name of the release
   * @param address path and parameters
   * @param variant form and language
   */
  record Key(String release, String address, String variant) {}

  RenderedCache(long bytes) {
    entries = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(bytes)
        .weigher((Key key, Rendered it) -> it.weight()).build();
  }

  /** What was rendered before, or else is now; who asks for the same meanwhile waits for it. */
  Rendered get(Key key, Supplier<Rendered> rendering) {
    return entries.get(key, any -> rendering.get());
  }
}
