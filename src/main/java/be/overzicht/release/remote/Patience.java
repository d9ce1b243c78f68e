package be.overzicht.release.remote;

import java.time.Duration;

/**
 * How long another server is waited for.
 *
 * @param silence how long it may send nothing
 */
public record Patience(Duration silence) {
  /** What a server that works keeps to, on any network. */
  public static final Patience USUAL = new Patience(Duration.ofSeconds(30));

  /** Slower than this a whole release would take days. */
  private static final long FEWEST_BYTES_PER_SECOND = 512;

  /** Whether so many bytes in so long a time are too few: a server that sends a byte now and then is never silent. */
  boolean isOver(long bytes, Duration since) {
    return since.compareTo(silence) > 0
        && bytes < since.minus(silence).toMillis() * FEWEST_BYTES_PER_SECOND / 1000;
  }
}
