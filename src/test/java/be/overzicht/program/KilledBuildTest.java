package be.overzicht.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Commands;
import be.overzicht.testing.Program;
import be.overzicht.testing.RunningProgram;
import be.overzicht.testing.Sources;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that is killed, at whatever moment, leaves the last release served and the next build working. */
class KilledBuildTest {
  private static final Program PROGRAM = Program.fromClasses();

  @TempDir
  Path folder;

  @Test
  void a_killed_build_leaves_the_last_release_served_and_the_next_build_working() throws Exception {
    killBuilds(4);
  }

  @Test
  @Tag("soak")
  void fifty_killed_builds_leave_the_last_release_served_and_the_next_build_working() throws Exception {
    killBuilds(50);
  }

  private void killBuilds(int times) throws Exception {
    Sources sources = Sources.copiedTo(folder);
    long start = System.nanoTime();
    assertEquals(0, build(sources).exit());
    Duration whole = Duration.ofNanos(System.nanoTime() - start);
    List<String> first = sources.published();
    assertEquals(1, first.size());

    try (RunningProgram server =
        PROGRAM.start("serve", "--port", "0", "--releases", sources.releases().toString())) {
      URI address = server.address();
      sources.change("initiatives.csv", text -> text.replaceFirst("Intensief", "Grondig"));
      for (int moment = 1; moment <= times; moment++) {
        killBuildAfter(whole.multipliedBy(moment).dividedBy(times + 1), sources);
        assertTrue(sources.published().containsAll(first), "the first release is gone");
        assertEquals(200, status(address.resolve("/doc/initiatief/lblod.ttl")));
      }
      Commands.Result next = build(sources);
      assertEquals(0, next.exit(), next::err);
      assertEquals(2, sources.published().size());
      assertEquals(200, status(address.resolve("/doc/initiatief/lblod.ttl")));
    }
  }

  private static Commands.Result build(Sources sources) {
    return PROGRAM.run(sources.arguments("build", "--base", "http://localhost:8080"));
  }

  private static void killBuildAfter(Duration moment, Sources sources) throws InterruptedException {
    try (RunningProgram build = PROGRAM.start(sources.arguments("build", "--base", "http://localhost:8080"))) {
      long deadline = System.nanoTime() + moment.toNanos();
      while (build.isAlive() && System.nanoTime() < deadline) {
        LockSupport.parkNanos(deadline - System.nanoTime());
      }
      build.kill();
    }
  }

  private static int status(URI address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
