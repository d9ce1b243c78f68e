package be.overzicht.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.http.TinyReleases;
import be.overzicht.release.Release;
import be.overzicht.testing.Commands;
import be.overzicht.testing.Poll;
import be.overzicht.testing.Program;
import be.overzicht.testing.RunningProgram;
import be.overzicht.testing.Site;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Servers that keep stores on disk are killed while they switch to a release that was just published: the next one serves
 * that release, and {@code verify} finds releases and stores whole.
 */
@Tag("soak")
class KilledServerTest {
  private static final Program PROGRAM =
      Program.fromClasses("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  private static final int TIMES = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int LONGEST_SWITCH = 1_500;

  @TempDir
  Path folder;
  private final Random random = new Random(20_261_201);

  @Test
  void twenty_servers_killed_while_they_switch_leave_everything_whole() throws Exception {
    TinyReleases releases = new TinyReleases(folder);
    Release newest = releases.publish(statements(0));
    for (int number = 1; number <= TIMES; number++) {
      try (RunningProgram server = serve(newest)) {
        newest = releases.publish(statements(number));
        Thread.sleep(random.nextInt(LONGEST_SWITCH));
        server.kill();
      }
    }
    try (RunningProgram last = serve(newest)) {
      Site site = new Site(last.address());
      String document = new String(site.get("/doc/initiatief/i1.nt").body(), StandardCharsets.UTF_8);
      assertEquals(1, document.lines().filter(line -> line.endsWith("\"release %d of 1\"@en .".formatted(TIMES))).count(),
          document);
    }
    Commands.Result verdict = PROGRAM.run("verify", folder.toString());
    assertEquals(0, verdict.exit(), verdict.out() + verdict.err());
  }

  /** A server whose health is good and that serves this release. */
  private RunningProgram serve(Release release) {
    RunningProgram server =
        PROGRAM.start("serve", "--port", "0", "--store", "tdb2", "--releases", folder.toString());
    Site site = new Site(server.address());
    List<String> expected = List.of("\"pass\"", release.name().toString());
    Poll.until("the health says " + expected, PATIENCE, () -> {
      String health = new String(site.get("/health").body(), StandardCharsets.UTF_8);
      return expected.stream().allMatch(health::contains);
    });
    return server;
  }

  private static String statements(int release) {
    return TinyReleases.FIRST + IntStream.range(0, 2_000).mapToObj(i -> """
        <~/id/initiatief/i%d> <http://purl.org/dc/terms/title> "release %d of %1$d"@en <~/id/graaf/initiatives> .
        """.formatted(i, release)).collect(Collectors.joining());
  }
}
