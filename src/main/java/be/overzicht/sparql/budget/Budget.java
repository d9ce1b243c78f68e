package be.overzicht.sparql.budget;

import java.time.Duration;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * What one query may still use. Its own thread spends from it and is thrown out of its work when nothing is left;
 * other threads may only stop it.
 */
public final class Budget {
  private static final Symbol IN_CONTEXT = Symbol.create("https://overzicht.be/ns/sparql#budget");
  private static final int TICKS_PER_CHECK = 0xFF;
  private static final long STUCK_NANOS = 2_000_000_000;

  private final Thread thread = Thread.currentThread();
  private final long start = System.nanoTime();
  private final long end;
  private final Spending most;
  private final MemoryPool pool;
  private final Lane lane;
  private final AnswerReader reader;
  private volatile Stop stopped;
  private volatile boolean stuck;
  private volatile Runnable whenStuck = () -> { };
  private int ticks;
  private long rows;
  private long bytes;
  private long held;
  private boolean repeatable = true;

  /**
   * What a query may use at most.
   *
   * @param time from now
   * @param rows in its answer
   * @param bytes in its answer
   * @param memory held at once
   */
  public record Spending(Duration time, long rows, long bytes, long memory) {}

  Budget(Spending most, MemoryPool pool, Lane lane) {
    this.most = most;
    this.pool = pool;
    this.lane = lane;
    this.reader = new AnswerReader(lane::leave);
    this.end = start + most.time().toNanos();
  }

  /** The budget of the query that runs in this context. */
  public static Budget of(Context context) {
    return context.get(IN_CONTEXT);
  }

  /** Makes the budget known to everything that runs in this context. */
  public void putInto(Context context) {
    context.put(IN_CONTEXT, this);
  }

  /** One small step of work; every few hundred of them the clock is looked at, or when somebody stopped the query. */
  public void tick() {
    if ((++ticks & TICKS_PER_CHECK) == 0 || stopped != null) {
      check();
    }
  }

  /** Ends the query if its time is over or somebody stopped it; a long query gives way here to shorter ones. */
  public void check() {
    long now = System.nanoTime();
    if (stopped == null && now - end > 0) {
      stopped = Stop.TIME;
    }
    if (stopped == null) {
      lane.giveWay(now - start, end - now);
    }
    if (stopped != null) {
      throw new QueryStopped(stopped);
    }
  }

  /** One more row or statement in the answer. */
  public void row() {
    if (++rows > most.rows()) {
      stopped = Stop.ROWS;
    }
    tick();
  }

  /** More bytes in the answer. */
  public void sent(long count) {
    bytes += count;
    if (bytes > most.bytes()) {
      stopped = Stop.BYTES;
    }
    check();
  }

  /** Bytes that stay in memory until the query ends. */
  public void hold(long count) {
    held += count;
    if (!pool.take(count) || held > most.memory()) {
      stopped = Stop.MEMORY;
      check();
    }
    tick();
  }

  /** How long it may still take; at least a millisecond. */
  public Duration timeLeft() {
    return Duration.ofMillis(Math.max(1, (end - System.nanoTime()) / 1_000_000));
  }

  /** How many bytes it may still hold. */
  public long memoryLeft() {
    return most.memory() - held;
  }

  /** Refuses a text or a number of this length, when it is longer than it may be. */
  public void fits(long length, long most) {
    if (length > most) {
      stop(Stop.LENGTH);
      check();
    }
  }

  /** Remembers that asking again may give another answer. */
  public void notRepeatable() {
    repeatable = false;
  }

  /** Whether the same query over the same snapshot always has the same answer. */
  public boolean isRepeatable() {
    return repeatable;
  }

  /** Stops the query at its next step; any thread may do this. */
  public void stop(Stop reason) {
    if (stopped == null) {
      stopped = reason;
    }
  }

  /**
   * Stops a query that is overdue, whose steps may be long, and ends its waiting for a reader. One that goes on all the
   * same gives back what others wait for; its thread is all that it keeps.
   */
  void stopIfOverdue() {
    long overdue = System.nanoTime() - end;
    if (overdue > 0) {
      stop(Stop.TIME);
    }
    reader.breakOffIfStuck(overdue);
    if (overdue > STUCK_NANOS && !stuck) {
      stuck = true;
      lane.leave();
      whenStuck.run();
    }
  }

  /** What the watch does once when the query is so long overdue that nobody can tell when it ends. */
  public void whenStuck(Runnable action) {
    whenStuck = action;
  }

  /** Whether it is so long overdue that nobody can tell when it ends. */
  boolean isStuck() {
    return stuck;
  }

  /** Who reads the answer. */
  public AnswerReader reader() {
    return reader;
  }

  /** How long it has been running. */
  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** The thread that the query runs in. */
  Thread thread() {
    return thread;
  }

  /** Gives everything back. */
  void end() {
    pool.give(held);
    held = 0;
    lane.leave();
  }
}
