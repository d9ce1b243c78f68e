package be.overzicht.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Poll;
import be.overzicht.testing.Program;
import be.overzicht.testing.RunningProgram;
import be.overzicht.testing.Site;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile queries that nobody wrote, eight at a time over the real data in 512 MB: each ends in time with a right status,
 * and nothing of them stays.
 */
@Tag("undisturbed")
class GeneratedQueriesTest {
  private static final int BUDGET_SECONDS = 3;
  /** The second that a query may outlive its limit, and one more for a machine that does much else. */
  private static final Duration LONGEST = Duration.ofSeconds(BUDGET_SECONDS + 2);
  private static final Duration PAGE = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Set<String> RIGHT = Set.of("200", "400", "403", "406", "413", "503", "broken");
  @TempDir
  private Path releases;

  @Test
  void twenty_seconds_of_them_are_survived() {
    survive(Duration.ofSeconds(20), 20261201);
  }

  @Test
  @Tag("soak")
  void forty_five_seconds_of_them_are_survived() {
    survive(Duration.ofSeconds(45), 20261201);
  }

  /** For a run by hand: {@code mvn -Pendurance verify -Dhostile.seconds=600 -Dhostile.seed=1}. */
  @Test
  @Tag("endurance")
  void as_many_as_are_asked_for_are_survived() {
    survive(Duration.ofSeconds(Long.getLong("hostile.seconds", 600)), Long.getLong("hostile.seed", 1));
  }

  private void survive(Duration time, long seed) {
    Program program = Program.fromClasses("-Xmx512m", "-XX:+ExitOnOutOfMemoryError",
        "-Dorg.slf4j.simpleLogger.log.be.overzicht.http.MetricsServer=info");
    try (RunningProgram server = program.start("run", "--port", "0", "--releases", releases.toString(),
        "--query-timeout", String.valueOf(BUDGET_SECONDS), "--metrics", "127.0.0.1:0")) {
      List<Duration> pages = new ArrayList<>();
      List<Attack.End> ends = attack(server.address(), time, seed, pages);
      assertTrue(server.isAlive(), server.err());
      assertEquals(List.of(), ends.stream().filter(end -> !end.isRight()).toList());
      assertEquals(List.of(), ends.stream().filter(end -> end.taken().compareTo(LONGEST) > 0).toList());
      assertTrue(ends.stream().filter(end -> end.outcome().equals("200")).count() > ends.size() / 20, "few are queries");
      pages.sort(null);
      Duration p99 = pages.get(pages.size() * 99 / 100);
      Duration longest = ends.stream().map(Attack.End::taken).max(Duration::compareTo).orElseThrow();
      System.out.println(ends.size() + " generated queries, the longest " + longest + ", 99 of 100 pages within " + p99);
      assertTrue(p99.compareTo(PAGE) < 0, "99 of 100 pages took up to " + p99);
      assertNothingStays(server);
    }
  }

  private static List<Attack.End> attack(URI address, Duration time, long seed, List<Duration> pages) {
    Site site = new Site(address);
    HostileGrammar grammar = new HostileGrammar(seed);
    try (Attack attack = new Attack(address, () -> next(grammar))) {
      attack.start(time);
      while (!attack.isOver()) {
        long start = System.nanoTime();
        assertEquals(200, site.get("/doc/initiatief/lblod.ttl").statusCode());
        pages.add(Duration.ofNanos(System.nanoTime() - start));
      }
      return attack.ends();
    }
  }

  private static HostileQuery next(HostileGrammar grammar) {
    synchronized (grammar) {
      String text = grammar.next();
      return new HostileQuery(text.length() > 3_000 ? text.substring(0, 3_000) + "…" : text, text, RIGHT);
    }
  }

  private static void assertNothingStays(RunningProgram server) {
    Poll.until("no query runs or is stuck", PATIENCE, () -> {
      String figures = server.figures();
      return figures.contains("sparql_queries_running 0.0") && figures.contains("sparql_queries_stuck 0.0");
    });
    String health = new String(new Site(server.address()).get("/health").body(), StandardCharsets.UTF_8);
    assertTrue(health.contains("\"pass\""), health);
  }
}
