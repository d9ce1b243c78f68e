package be.overzicht.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.release.Release;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page of the feed and a memento cost, client and server together, when there is much of everything. */
@Tag("soak")
class CostTest {
  private static final int THINGS = 5_000;
  private static final int RELEASES = 30;
  private static final int WARM_UP = 700;
  private static final int ASKED = 700;
  private static final double MOST_MILLIS = 10;

  @TempDir
  private Path folder;

  @Test
  void a_feed_page_and_a_memento_cost_less_than_ten_milliseconds_however_much_there_is() throws IOException {
    try (SmallPublisher publisher = SmallPublisher.in(folder)) {
      Release first = publisher.publish(rows(0));
      Release last = first;
      for (int release = 1; release < RELEASES; release++) {
        last = publisher.publish(rows(release));
      }
      String day = DateTimeFormatter.RFC_1123_DATE_TIME.format(last.instant().atOffset(ZoneOffset.UTC));
      print("page of the feed", cost(publisher, 200, i -> "/feed/" + i % 100 + ".nt"));
      print("memento", cost(publisher, 200, i -> "/doc/initiatief/" + i + "/" + first.name() + ".ttl"));
      print("time map", cost(publisher, 200, i -> "/timemap/initiatief/" + i));
      print("time gate", cost(publisher, 302, i -> "/doc/initiatief/" + i, "Accept-Datetime", day));
      print("history", cost(publisher, 200, i -> "/history/initiatief/" + i));
      print("unknown thing", cost(publisher, 404, i -> "/id/initiatief/never-" + i));
    }
  }

  private static void print(String what, double millis) {
    System.out.printf("%s: %.2f ms of processor time%n", what, millis);
    assertTrue(millis < MOST_MILLIS, what + " costs " + millis + " ms");
  }

  private static double cost(SmallPublisher publisher, int status, IntFunction<String> path, String... headers) {
    for (int i = 0; i < WARM_UP; i++) {
      assertEquals(status, publisher.get(path.apply(THINGS / 2 + i), headers).statusCode(), path.apply(i));
    }
    OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = system.getProcessCpuTime();
    for (int i = 0; i < ASKED; i++) {
      publisher.get(path.apply(i * 7), headers);
    }
    return (system.getProcessCpuTime() - before) / 1e6 / ASKED;
  }

  private static List<String> rows(int release) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < THINGS; i++) {
      rows.add("%d,naam %d,2020-01-01,bron".formatted(i, i <= release ? release : 0));
    }
    return rows;
  }
}
