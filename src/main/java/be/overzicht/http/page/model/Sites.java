package be.overzicht.http.page.model;

import be.overzicht.store.Snapshot;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Keeps one site for each snapshot that is in use; a snapshot that nobody holds takes its site with it. */
public final class Sites {
  private final Map<Snapshot, Holder> holders = Collections.synchronizedMap(new WeakHashMap<>());

  /** The site of a snapshot, made when it is first asked for. */
  public Site of(Snapshot snapshot) {
    return holders.computeIfAbsent(snapshot, key -> new Holder()).site(snapshot);
  }

  /** Lets requests for other snapshots pass while one site is being made. */
  private static final class Holder {
    private Site site;

    private synchronized Site site(Snapshot snapshot) {
      if (site == null) {
        site = new Site(snapshot);
      }
      return site;
    }
  }
}
