package be.overzicht.store;

import be.overzicht.release.Release;
import be.overzicht.store.remote.RemoteService;
import be.overzicht.store.remote.RemoteStore;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * A release whose queries run in a SPARQL service of others. Pages and documents are made here, of a copy in memory or on
 * disk: one takes hundreds of small questions.
 */
public final class RemoteSnapshot extends JenaSnapshot {
  private final JenaSnapshot here;
  private final RemoteStore store;
  private final StoreChoice place;

  private RemoteSnapshot(JenaSnapshot here, RemoteStore store, StoreChoice place) {
    super(here.identity(), here.dataset(), here.thingIndex());
    this.here = here;
    this.store = store;
    this.place = place;
  }

  static RemoteSnapshot open(Release release, StoreChoice place) {
    return open(JenaSnapshot.of(Snapshot.load(release, StoreChoice.AUTOMATIC)), release, place);
  }

  private static RemoteSnapshot open(JenaSnapshot here, Release release, StoreChoice place) {
    RemoteService service = place.service().orElseThrow();
    try {
      return new RemoteSnapshot(here, RemoteStore.open(release, service), place);
    } catch (IOException e) {
      throw new StoreException("The store " + service.query() + " cannot hold release " + release.name() + ": "
          + e.getMessage(), e);
    }
  }

  @Override
  public Snapshot next(Release release, StoreChoice choice) {
    return choice.service().isPresent()
        ? open(JenaSnapshot.of(here.next(release, StoreChoice.AUTOMATIC)), release, choice)
        : here.next(release, choice);
  }

  /** Where queries run. */
  public RemoteStore store() {
    return store;
  }

  @Override
  public StoreChoice place() {
    return place;
  }

  @Override
  public boolean isInMemory() {
    return here.isInMemory();
  }

  @Override
  public List<String> problems() {
    return store.answers() ? List.of() : List.of("the store does not answer, and no query is answered until it does");
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return here.read(work);
  }
}
