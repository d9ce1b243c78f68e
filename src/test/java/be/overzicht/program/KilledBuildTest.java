package be.overzicht.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.release.Integrity;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.testing.Commands;
import be.overzicht.testing.Poll;
import be.overzicht.testing.Program;
import be.overzicht.testing.RunningProgram;
import be.overzicht.testing.Site;
import be.overzicht.testing.SmallTable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds are killed, at random moments and when they are about to publish, while a server is asked without pause: no
 * answer fails or mixes two releases, no release is lost or half there, and the next build works.
 */
class KilledBuildTest {
  private static final Program PROGRAM =
      Program.fromClasses("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  private static final int RESTART_EVERY = 20;
  private static final Duration SWITCH = Duration.ofSeconds(2);

  @TempDir
  Path folder;
  private final Random random = new Random(20_261_121);
  private final List<ReleaseName> published = new ArrayList<>();
  private SmallTable table;
  private ReleaseFolder releases;
  private Duration whole;

  @BeforeEach
  void publishTheFirst() {
    table = SmallTable.in(folder);
    releases = new ReleaseFolder(table.releases());
    long start = System.nanoTime();
    assertEquals(0, build(0).exit());
    whole = Duration.ofNanos(System.nanoTime() - start);
    lookAtReleases();
  }

  @Test
  void two_killed_builds_lose_nothing_and_disturb_nobody() throws Exception {
    kill(1, 2);
    buildTheNext(3);
  }

  @Test
  @Tag("soak")
  void two_hundred_killed_builds_and_ten_killed_servers_lose_nothing_and_disturb_nobody() throws Exception {
    for (int number = 1; number <= 200; number += RESTART_EVERY) {
      kill(number, number + RESTART_EVERY - 1);
    }
    buildTheNext(201);
  }

  /** Kills builds with these numbers while a server answers, and then kills the server. */
  private void kill(int from, int to) throws Exception {
    try (RunningProgram server = serve(); Witness witness = Witness.of(server.address())) {
      for (int number = from; number <= to; number++) {
        killBuild(number);
        lookAtReleases();
      }
      awaitNewest(server);
      witness.stop();
      server.kill();
      assertEquals(List.of(), witness.faults());
    }
  }

  private void killBuild(int number) throws InterruptedException {
    table.rows(rows(number));
    Moment moment = number % 2 == 0 ? Moment.random(random, whole) : Moment.ofPublication(random, table.releases());
    try (RunningProgram build = PROGRAM.start(table.build(table.releases()))) {
      moment.await(build::isAlive);
      build.kill();
    }
  }

  /** No release went, and a new one is whole. */
  private void lookAtReleases() {
    List<ReleaseName> now = releases.names();
    assertTrue(now.containsAll(published), () -> "of " + published + " there are left only " + now);
    Release newest = releases.current().orElseThrow();
    assertEquals(List.of(), new Integrity(newest).contentFaults());
    published.clear();
    published.addAll(now);
  }

  private void buildTheNext(int number) throws Exception {
    Commands.Result next = build(number);
    assertEquals(0, next.exit(), next::err);
    try (RunningProgram server = serve()) {
      awaitNewest(server);
    }
  }

  private void awaitNewest(RunningProgram server) {
    String newest = releases.newest().orElseThrow().toString();
    Site site = new Site(server.address());
    Poll.until("release " + newest + " is served", SWITCH,
        () -> new String(site.get("/health").body(), StandardCharsets.UTF_8).contains(newest));
  }

  private RunningProgram serve() {
    return PROGRAM.start("serve", "--port", "0", "--releases", table.releases().toString());
  }

  private Commands.Result build(int number) {
    table.rows(rows(number));
    return PROGRAM.run(table.build(table.releases()));
  }

  private static List<String> rows(int number) {
    return IntStream.range(0, 20).mapToObj(i -> "i%d,release %d,2020-01-01,bron-%2$d".formatted(i, number)).toList();
  }
}
