package be.overzicht.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A moment in a build.
 *
 * @param begun when the time begins to run
 * @param after how much of it is to pass from then
 */
record Moment(BooleanSupplier begun, Duration after) {
  private static final long GLANCE_NANOS = 200_000;
  private static final List<String> WRITTEN_LATE = List.of(
      ".staging", ".staging/dumps/overzicht.ttl.gz", ".staging/history/versions.index", ".staging/dumps/SHA256SUMS",
      ".staging/manifest.json");

  /** Any moment of a build that lasts as long as this. */
  static Moment random(Random random, Duration whole) {
    return new Moment(() -> true, Duration.ofNanos((long) (random.nextDouble() * whole.toNanos())));
  }

  /** Shortly after one of the last files appears, or the release itself. */
  static Moment ofPublication(Random random, Path releases) {
    Duration after = Duration.ofNanos((long) (random.nextDouble() * 20_000_000));
    int step = random.nextInt(WRITTEN_LATE.size() + 1);
    if (step < WRITTEN_LATE.size()) {
      Path file = releases.resolve(WRITTEN_LATE.get(step));
      return new Moment(() -> Files.exists(file), after);
    }
    long before = count(releases);
    return new Moment(() -> count(releases) > before, after);
  }

  /** Waits for it, no longer than the build runs. */
  void await(BooleanSupplier running) {
    while (running.getAsBoolean() && !begun.getAsBoolean()) {
      LockSupport.parkNanos(GLANCE_NANOS);
    }
    long deadline = System.nanoTime() + after.toNanos();
    while (running.getAsBoolean() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(GLANCE_NANOS);
    }
  }

  private static long count(Path releases) {
    try (Stream<Path> entries = Files.list(releases)) {
      return entries.filter(path -> !path.getFileName().toString().startsWith(".")).count();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
