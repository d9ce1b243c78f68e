package be.overzicht.http;

import be.overzicht.http.exchange.Site;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Holds the site that is served now. */
final class Sites implements Supplier<Site> {
  private final AtomicReference<Site> current;

  Sites(Site first) {
    current = new AtomicReference<>(first);
  }

  @Override
  public Site get() {
    return current.get();
  }

  /** Requests from now on are answered from this release; those under way end on the former one. */
  void replace(Site next) {
    current.set(next);
  }
}
