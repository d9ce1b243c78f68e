package be.overzicht.store;

import java.util.concurrent.atomic.AtomicReference;

/** Holds the current snapshot; a request takes it once and keeps it to its end, whatever is published meanwhile. */
public final class Snapshots {
  private final AtomicReference<Snapshot> current;

  /** Starts with a loaded snapshot. */
  public Snapshots(Snapshot first) {
    current = new AtomicReference<>(first);
  }

  /** The snapshot that new requests work on. */
  public Snapshot current() {
    return current.get();
  }

  /**
   * Puts a newer snapshot in place. The former one is not closed: requests that began on it go on, and the collector
   * takes it when the last of them has ended.
   */
  public void replace(Snapshot next) {
    current.set(next);
  }
}
