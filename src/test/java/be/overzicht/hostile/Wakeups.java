package be.overzicht.hostile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How late this machine wakes a thread that waits: what others on it add to every time that is measured. */
final class Wakeups implements AutoCloseable {
  private static final Duration WAIT = Duration.ofMillis(10);

  private final List<Duration> late = new ArrayList<>();
  private final Thread waiting = new Thread(this::watch, "wakeups");

  Wakeups() {
    waiting.start();
  }

  private void watch() {
    try {
      while (true) {
        long start = System.nanoTime();
        TimeUnit.NANOSECONDS.sleep(WAIT.toNanos());
        late.add(Duration.ofNanos(System.nanoTime() - start).minus(WAIT));
      }
    } catch (InterruptedException ended) {
      late.sort(null);
    }
  }

  /** What 99 in 100 do not exceed. */
  Duration latestOfMost() {
    return late.get(late.size() * 99 / 100);
  }

  /** The longest of all. */
  Duration latest() {
    return late.get(late.size() - 1);
  }

  @Override
  public void close() {
    waiting.interrupt();
    try {
      waiting.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
