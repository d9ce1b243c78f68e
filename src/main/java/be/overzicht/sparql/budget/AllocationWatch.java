package be.overzicht.sparql.budget;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks many times a second at the old part of the heap while queries run. When it is nearly full, the query whose thread
 * allocated most since the last look is ended, then the next. Queries that are overdue are stopped, or broken off while they
 * wait for a slow reader.
 */
final class AllocationWatch implements AutoCloseable, Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(AllocationWatch.class);
  private static final long PERIOD_NANOS = 20_000_000;
  private static final double NEARLY_FULL = 0.80;
  private static final long GREEDY = 8 << 20;

  private final Set<Budget> running;
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Optional<MemoryPoolMXBean> oldPart = oldPart();
  private final IntConsumer stuck;
  private final Map<Budget, Long> allocatedBefore = new WeakHashMap<>();
  private final Thread thread;
  private volatile boolean closed;
  private int told;

  AllocationWatch(Set<Budget> running, IntConsumer stuck) {
    this.running = running;
    this.stuck = stuck;
    this.thread = new Thread(this, "query-memory-watch");
    thread.setDaemon(true);
    thread.start();
  }

  /** Says that a query begins. */
  void wake() {
    if (running.size() == 1) {
      LockSupport.unpark(thread);
    }
  }

  /** Says that a query has ended; of one that was stuck somebody waits to hear. */
  void ended(Budget budget) {
    if (budget.isStuck()) {
      LockSupport.unpark(thread);
    }
  }

  @Override
  public void run() {
    while (!closed) {
      try {
        await();
        look();
      } catch (RuntimeException | Error failure) {
        LOG.error("The watch over queries failed, and goes on", failure);
      }
    }
  }

  private void await() {
    if (running.isEmpty()) {
      LockSupport.park(this);
    } else {
      LockSupport.parkNanos(this, PERIOD_NANOS);
    }
  }

  private void look() {
    if (oldPart.map(AllocationWatch::usage).filter(AllocationWatch::isScarce).isPresent()) {
      running.stream()
          .filter(budget -> allocatedLately(budget) > GREEDY)
          .max(Comparator.comparingLong(this::allocatedLately))
          .ifPresent(budget -> budget.stop(Stop.MEMORY));
    }
    running.forEach(Budget::stopIfOverdue);
    running.forEach(budget -> allocatedBefore.put(budget, allocated(budget)));
    tellStuck((int) running.stream().filter(Budget::isStuck).count());
  }

  private void tellStuck(int now) {
    if (now > 0 || told > 0) {
      stuck.accept(now);
    }
    told = now;
  }

  /**
   * What the old part holds. A collector that works beside the program keeps garbage low; one that stops it lets garbage
   * fill the part first, so of that what it left last time counts.
   */
  private static MemoryUsage usage(MemoryPoolMXBean pool) {
    return pool.getName().startsWith("G1") ? pool.getUsage() : pool.getCollectionUsage();
  }

  private static boolean isScarce(MemoryUsage usage) {
    return usage.getMax() > 0 && usage.getUsed() > NEARLY_FULL * usage.getMax();
  }

  private long allocatedLately(Budget budget) {
    long now = allocated(budget);
    return now - allocatedBefore.getOrDefault(budget, now);
  }

  private long allocated(Budget budget) {
    return threads.getThreadAllocatedBytes(budget.thread().getId());
  }

  private static Optional<MemoryPoolMXBean> oldPart() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
        .findFirst();
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
