package be.overzicht.store.remote;

import java.time.Duration;

/**
 * What one request to a store may use.
 *
 * @param time until its answer is read whole
 * @param bytes of its answer
 */
public record Allowance(Duration time, long bytes) {
  /** For the loading of a release. */
  static final Allowance LOADING = new Allowance(Duration.ofMinutes(2), 1L << 28);
  /** For asking whether it is there. */
  static final Allowance LOOK = new Allowance(Duration.ofSeconds(2), 1 << 20);
}
