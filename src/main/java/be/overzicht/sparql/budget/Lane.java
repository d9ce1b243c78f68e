package be.overzicht.sparql.budget;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The slow lane of the processors, as one query sees it. Every query starts beside it; one that has run for a while may
 * go on only in turns with the other long ones, so that short queries and pages always find a processor.
 */
final class Lane {
  private static final long SHORT_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
  private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final Semaphore turns;
  private final AtomicBoolean inside = new AtomicBoolean();
  private long turnEnds;

  Lane(Semaphore turns) {
    this.turns = turns;
  }

  /** Called at every check of a running query. */
  void giveWay(long elapsed, long remaining) {
    if (elapsed < SHORT_NANOS || inside.get() && elapsed < turnEnds) {
      return;
    }
    if (inside.get() && !turns.hasQueuedThreads()) {
      turnEnds = elapsed + TURN_NANOS;
      return;
    }
    leave();
    enter(elapsed, remaining);
  }

  private void enter(long elapsed, long remaining) {
    long before = System.nanoTime();
    try {
      inside.set(turns.tryAcquire(remaining, TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryStopped(Stop.GONE);
    }
    if (!inside.get()) {
      throw new QueryStopped(Stop.TIME);
    }
    turnEnds = elapsed + (System.nanoTime() - before) + TURN_NANOS;
  }

  /** Gives the turn back; another thread may do this for a query that is stuck. */
  void leave() {
    if (inside.compareAndSet(true, false)) {
      turns.release();
    }
  }
}
