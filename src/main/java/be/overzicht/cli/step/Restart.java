package be.overzicht.cli.step;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process because queries cannot be ended, so that its supervisor starts another. A process that runs for less
 * than ten minutes goes on as it is: whoever asks such queries again and again would else end one after the other.
 */
final class Restart implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Restart.class);
  private static final Duration SHORTEST_LIFE = Duration.ofMinutes(10);

  private final Supplier<Duration> uptime;
  private final Runnable end;
  private final AtomicBoolean ended = new AtomicBoolean();

  /** With how long the process has been running, and what ends it. */
  Restart(Supplier<Duration> uptime, Runnable end) {
    this.uptime = uptime;
    this.end = end;
  }

  @Override
  public void run() {
    if (uptime.get().compareTo(SHORTEST_LIFE) >= 0 && ended.compareAndSet(false, true)) {
      LOG.error("Two queries cannot be ended; the process ends, as --restart-when-stuck asks");
      end.run();
    }
  }
}
