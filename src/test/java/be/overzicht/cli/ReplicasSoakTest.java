package be.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.testing.Poll;
import be.overzicht.testing.Program;
import be.overzicht.testing.RunningProgram;
import be.overzicht.testing.Site;
import be.overzicht.testing.Tools;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mirrors as processes of their own: killed in the middle, and three of them behind one address. */
@Tag("soak")
class ReplicasSoakTest {
  private static final Program PROGRAM =
      Program.fromClasses("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int KILLS = 5;
  private static final int REQUESTS = 100;
  private static final int REPLICAS = 3;
  private static final int GOOD = 200;

  @TempDir
  Path folder;

  @Test
  void a_mirror_that_is_killed_again_and_again_goes_on_where_it_was_and_is_equal_in_the_end() throws Exception {
    Random random = new Random(20_261_201);
    try (Replica replica = new Replica(folder)) {
      replica.publishAndServe(KILLS);
      for (int kill = 0; kill < KILLS; kill++) {
        replica.middleman().asked();
        try (RunningProgram mirror = start(replica.middleman().address(), replica.mirror())) {
          int files = random.nextInt(30);
          Poll.until("it fetches", PATIENCE, () -> replica.middleman().count() > files || !mirror.isAlive());
          mirror.kill();
        }
        for (ReleaseName name : new ReleaseFolder(replica.mirror()).names()) {
          assertEquals(Replica.content(replica.source().resolve(name.toString())),
              Replica.content(replica.mirror().resolve(name.toString())));
        }
      }
      assertEquals(0, replica.run().exit());
      assertEquals(Replica.content(replica.source()), Replica.content(replica.mirror()));
    }
  }

  private static RunningProgram start(String source, Path releases, String... more) {
    List<String> line = new ArrayList<>(List.of("mirror", source, "--releases", releases.toString()));
    line.addAll(List.of(more));
    return PROGRAM.start(line.toArray(String[]::new));
  }

  @Test
  void three_replicas_behind_a_proxy_have_each_release_and_one_that_is_killed_fails_no_request() throws Exception {
    Tools.require("haproxy");
    List<RunningProgram> replicas = new ArrayList<>();
    try (Replica source = new Replica(folder)) {
      for (int number = 1; number <= REPLICAS; number++) {
        replicas.add(start(source.address().toString(), folder.resolve("r" + number), "--serve", "--port", "0"));
      }
      List<URI> addresses = replicas.stream().map(RunningProgram::address).toList();
      try (Proxy proxy = new Proxy(folder, addresses)) {
        IntStream.rangeClosed(1, REPLICAS).forEach(number -> proxy.await(number, "UP"));
        assertEachHas(addresses, source.publish().name());
        replicas.get(0).kill();
        proxy.await(1, "DOWN");
        for (int request = 0; request < REQUESTS; request++) {
          assertEquals(GOOD, proxy.site().get("/doc/ding/1.nt").statusCode());
        }
        assertEachHas(addresses.subList(1, REPLICAS), source.publish().name());
      }
    } finally {
      replicas.forEach(RunningProgram::close);
    }
  }

  /** Waits for a release at each, where whoever names it gets it. */
  private static void assertEachHas(List<URI> addresses, ReleaseName release) throws IOException {
    long start = System.nanoTime();
    for (URI address : addresses) {
      Site site = new Site(address);
      Poll.until(release + " is at " + address, PATIENCE, () ->
          new String(site.get("/health").body(), StandardCharsets.UTF_8).contains(release.toString()));
      String dump = new String(site.get("/dumps/" + release + "/SHA256SUMS").body(), StandardCharsets.UTF_8);
      assertTrue(dump.lines().anyMatch(line -> line.endsWith("  overzicht.nq") && line.startsWith(release.hash())), dump);
    }
    System.err.printf("%s was at all %d replicas after %d ms%n", release, addresses.size(),
        (System.nanoTime() - start) / 1_000_000);
  }
}
