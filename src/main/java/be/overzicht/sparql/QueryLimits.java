package be.overzicht.sparql;

import be.overzicht.sparql.budget.Budget.Spending;
import java.time.Duration;

/**
 * What one query, one client and all queries together may use.
 *
 * @param time how long a query may run
 * @param rows how many rows or statements an answer may have
 * @param bytes how many bytes an answer may have
 * @param memory how many bytes a query may hold while it sorts, groups or removes duplicates
 * @param running how many queries run at once
 * @param perClient how many of one client run or wait at once
 */
public record QueryLimits(Duration time, long rows, long bytes, long memory, int running, int perClient) {
  private static final Duration TIME = Duration.ofSeconds(30);
  private static final long ROWS = 20_000_000;
  private static final long BYTES = 4L << 30;
  private static final int HEAP_PARTS = 8;
  private static final int QUERIES_SHARING = 3;
  private static final int PLACES_PER_PROCESSOR = 16;
  private static final int MOST_RUNNING = 64;
  private static final int MOST_PER_CLIENT = 24;

  /** What suits this machine: its heap and its processors. */
  public static QueryLimits defaults() {
    int running = Math.min(MOST_RUNNING, PLACES_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
    return new QueryLimits(
        TIME, ROWS, BYTES, Runtime.getRuntime().maxMemory() / HEAP_PARTS, running, MOST_PER_CLIENT);
  }

  /** The same with another time. */
  public QueryLimits withTime(Duration other) {
    return new QueryLimits(other, rows, bytes, memory, running, perClient);
  }

  /** What one query may spend. */
  Spending spending() {
    return new Spending(time, rows, bytes, memory);
  }

  /** What all queries together may hold. */
  long sharedMemory() {
    return QUERIES_SHARING * memory;
  }
}
