package be.overzicht.benchmark.serve;

import java.time.Duration;

/**
 * How long requests of one kind are sent: until there were so many and it took so long, but never longer than the most.
 *
 * @param requests how many at least
 * @param least how long at least
 * @param most how long at most
 */
record Effort(int requests, Duration least, Duration most) {
  private static final int REQUESTS = 500;
  private static final Duration MEASURED = Duration.ofSeconds(4);
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** As many as there is time for. */
  static Effort lasting(Duration time) {
    return new Effort(0, time, time);
  }

  /** Enough to measure, in a time that is long against the clock's hundredths of a second of processor time. */
  static Effort measuring() {
    return new Effort(REQUESTS, MEASURED, LONGEST);
  }

  /** Whether so many requests in so much time are enough. */
  boolean isEnough(int sent, Duration taken) {
    return taken.compareTo(most) >= 0 || sent >= requests && taken.compareTo(least) >= 0;
  }
}
