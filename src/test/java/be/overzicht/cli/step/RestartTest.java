package be.overzicht.cli.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RestartTest {
  @Test
  void a_process_ends_once_and_not_in_its_first_ten_minutes() {
    AtomicReference<Duration> uptime = new AtomicReference<>(Duration.ofSeconds(599));
    AtomicInteger ends = new AtomicInteger();
    Restart restart = new Restart(uptime::get, ends::incrementAndGet);
    restart.run();
    assertEquals(0, ends.get());
    uptime.set(Duration.ofMinutes(10));
    restart.run();
    restart.run();
    assertEquals(1, ends.get());
  }
}
