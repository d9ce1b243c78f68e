package be.overzicht.csvw.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Broken tables and metadata bring no exception, no hang, no statement that is not RDF, and lose no row in silence.
 * A failure names its seed; {@code -Dfuzz.seed=N} runs that one alone.
 */
class FuzzTest {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Long CHOSEN = Long.getLong("fuzz.seed");

  @TempDir
  private Path folder;

  @Test
  void broken_inputs_of_eight_seconds_are_survived() {
    run(0, Duration.ofSeconds(8));
  }

  @Test
  @Tag("soak")
  void broken_inputs_of_ten_minutes_are_survived() {
    run(10_000_000, Duration.ofMinutes(10));
  }

  private void run(long first, Duration duration) {
    if (CHOSEN != null) {
      one(CHOSEN);
      return;
    }
    long end = System.nanoTime() + duration.toNanos();
    long seed = first;
    while (System.nanoTime() < end) {
      one(seed++);
    }
    System.out.println("fuzzed with the seeds " + first + " to " + (seed - 1));
    assertTrue(seed > first);
  }

  private void one(long seed) {
    assertTimeoutPreemptively(LONGEST, () -> {
      try {
        new FuzzCase(folder, seed).check();
      } catch (IOException | RuntimeException thrown) {
        throw new AssertionError("seed " + seed + " brought " + thrown, thrown);
      }
    }, () -> "seed " + seed);
  }
}
