package be.overzicht.http;

import be.overzicht.http.exchange.Site;
import be.overzicht.store.Snapshots;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Holds the site that is served now, and the snapshot of the same release for queries. */
final class Sites implements Supplier<Site> {
  private final AtomicReference<Site> current;
  private final Snapshots snapshots;

  Sites(Site first) {
    current = new AtomicReference<>(first);
    snapshots = new Snapshots(first.snapshot());
  }

  @Override
  public Site get() {
    return current.get();
  }

  /** For the SPARQL endpoint. */
  Snapshots snapshots() {
    return snapshots;
  }

  /** Requests from now on are answered from this release; those under way end on the former one. */
  void replace(Site next) {
    snapshots.replace(next.snapshot());
    current.set(next);
  }
}
