package be.overzicht.http.page.model;

import be.overzicht.store.Snapshot;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the editions of the snapshots in use: the current one, and the one before for requests that began on it. */
public final class Editions {
  private static final int KEPT = 2;
  private final Map<Snapshot, Holder> holders = new LinkedHashMap<>() {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Snapshot, Holder> eldest) {
      return size() > KEPT;
    }
  };

  /** The edition of a snapshot, made when it is first asked for. */
  public Edition of(Snapshot snapshot) {
    Holder holder;
    synchronized (holders) {
      holder = holders.computeIfAbsent(snapshot, Holder::new);
    }
    return holder.edition();
  }

  /** Lets requests for other snapshots pass while one edition is being made. */
  private static final class Holder {
    private final Snapshot snapshot;
    private Edition edition;

    private Holder(Snapshot snapshot) {
      this.snapshot = snapshot;
    }

    private synchronized Edition edition() {
      if (edition == null) {
        edition = new Edition(snapshot);
      }
      return edition;
    }
  }
}
