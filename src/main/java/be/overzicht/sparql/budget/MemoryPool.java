package be.overzicht.sparql.budget;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that all queries together may hold. */
final class MemoryPool {
  private final AtomicLong free;

  MemoryPool(long bytes) {
    free = new AtomicLong(bytes);
  }

  /** Takes bytes, if there are that many; what was taken when there were not is still to be given back. */
  boolean take(long bytes) {
    return free.addAndGet(-bytes) >= 0;
  }

  void give(long bytes) {
    free.addAndGet(bytes);
  }
}
