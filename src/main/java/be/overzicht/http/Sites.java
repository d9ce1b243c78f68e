package be.overzicht.http;

import be.overzicht.http.exchange.Site;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Holds the site that is served now, as of today. */
final class Sites implements Supplier<Site> {
  private final AtomicReference<Site> current;
  private final Clock clock;

  Sites(Site first, Clock clock) {
    this.current = new AtomicReference<>(first);
    this.clock = clock.withZone(Site.BRUSSELS);
  }

  @Override
  public Site get() {
    Site site = current.get();
    LocalDate today = LocalDate.now(clock);
    if (site.day().equals(today)) {
      return site;
    }
    Site ofToday = site.on(today);
    current.compareAndSet(site, ofToday);
    return ofToday;
  }

  /** Requests from now on are answered from this release; those under way end on the former one. */
  void replace(Site next) {
    current.set(next);
  }
}
