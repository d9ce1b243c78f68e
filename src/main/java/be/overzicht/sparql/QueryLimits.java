package be.overzicht.sparql;

import java.time.Duration;

/**
 * What one query, one client and all queries together may use.
 *
 * @param time how long a query may run
 * @param rows how many rows or statements an answer may have
 * @param bytes how many bytes an answer may have
 * @param memory how many bytes a query may hold while it sorts, groups or removes duplicates
 * @param running how many queries run at once
 * @param perClient how many of them may belong to one client
 */
public record QueryLimits(Duration time, long rows, long bytes, long memory, int running, int perClient) {
  private static final Duration TIME = Duration.ofSeconds(30);
  private static final long ROWS = 10_000_000;
  private static final long BYTES = 1L << 32;
  private static final int HEAP_PARTS = 8;
  private static final int MOST_PER_CLIENT = 4;

  /** What suits this machine: its heap and its processors. */
  public static QueryLimits defaults() {
    int running = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    long memory = Runtime.getRuntime().maxMemory() / HEAP_PARTS / Math.max(1, running / 4);
    return new QueryLimits(TIME, ROWS, BYTES, memory, running, Math.min(running, MOST_PER_CLIENT));
  }

  /** The same with another time. */
  public QueryLimits withTime(Duration other) {
    return new QueryLimits(other, rows, bytes, memory, running, perClient);
  }
}
