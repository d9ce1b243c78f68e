package be.overzicht.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Program;
import be.overzicht.testing.RunningProgram;
import be.overzicht.testing.Site;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over the real data in 512 MB: hostile queries end in time with an error, and nobody else notices. */
@Tag("undisturbed")
class HostileQueriesTest {
  private static final String COUNT = "SELECT (COUNT(*) AS ?n%d) { ?s a ?type }";
  private static final int BUDGET_SECONDS = 3;
  private static final Duration LONGEST = Duration.ofSeconds(BUDGET_SECONDS + 1);
  private static final Duration PAGE = Duration.ofMillis(100);
  @TempDir
  private Path releases;

  @Test
  void an_attack_with_each_query_once_is_survived() {
    survive(Duration.ZERO);
  }

  @Test
  @Tag("soak")
  void an_attack_of_three_minutes_is_survived() {
    survive(Duration.ofMinutes(3));
  }

  private void survive(Duration time) {
    Program program = Program.fromClasses("-Xmx512m", "-XX:+ExitOnOutOfMemoryError");
    try (RunningProgram server = program.start("run", "--port", "0", "--releases", releases.toString(),
        "--query-timeout", String.valueOf(BUDGET_SECONDS))) {
      URI address = server.address();
      List<Duration> pages = new ArrayList<>();
      List<Attack.End> ends = attack(address, time, pages);
      assertTrue(server.isAlive(), server.err());
      assertEquals(List.of(), ends.stream().filter(end -> !end.isRight()).toList());
      assertEquals(List.of(), ends.stream().filter(end -> end.taken().compareTo(LONGEST) > 0).toList());
      pages.sort(null);
      Duration p99 = pages.get(pages.size() * 99 / 100);
      assertTrue(p99.compareTo(PAGE) < 0, "99 of 100 pages took up to " + p99);
    }
  }

  private static List<Attack.End> attack(URI address, Duration time, List<Duration> pages) {
    Site site = new Site(address);
    warm(site);
    try (Attack attack = new Attack(address)) {
      attack.start(time);
      for (int number = 0; !attack.isOver(); number++) {
        pages.add(time(site, "/"));
        pages.add(time(site, "/doc/initiatief/lblod.ttl"));
        String query = URLEncoder.encode(COUNT.formatted(number), StandardCharsets.UTF_8);
        assertEquals(200, site.get("/sparql?query=" + query).statusCode());
      }
      return attack.ends();
    }
  }

  private static void warm(Site site) {
    for (int number = 0; number < 20; number++) {
      time(site, "/");
      time(site, "/doc/initiatief/lblod.ttl");
    }
  }

  private static Duration time(Site site, String path) {
    long start = System.nanoTime();
    assertEquals(200, site.get(path).statusCode());
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
