package be.overzicht.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something to become true, no longer than a deadline. */
public final class Poll {
  private static final Duration PAUSE = Duration.ofMillis(10);

  private Poll() {}

  /** Returns as soon as the condition holds; fails when it does not within the time. */
  public static void until(String expectation, Duration patience, BooleanSupplier condition) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("within " + patience.toSeconds() + " s it did not happen that " + expectation);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
