package be.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.cli.step.FollowStep;
import be.overzicht.http.ListenSocket;
import be.overzicht.http.Server;
import be.overzicht.http.ServerOptions;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.mirror.Mirror;
import be.overzicht.release.remote.Patience;
import be.overzicht.testing.Poll;
import be.overzicht.testing.Site;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A replica serves what it has while its source is away, tells so at {@code /health}, and follows again by itself. */
class FollowStepTest {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void a_replica_serves_on_while_its_source_is_away_and_tells_how_long(@TempDir Path folder) throws IOException {
    StringWriter said = new StringWriter();
    try (Replica replica = new Replica(folder)) {
      FollowStep follow = new FollowStep(new Mirror(replica.middleman().address(), Patience.USUAL,
          new ReleaseFolder(replica.mirror()), line -> { }), Duration.ofMillis(20), new PrintWriter(said, true));
      follow.start();
      follow.awaitRelease();
      try (Server server = Server.start(
          new ServerOptions(ListenSocket.bind("127.0.0.1", 0), replica.mirror()).following(follow))) {
        Site site = new Site(URI.create("http://127.0.0.1:" + server.port()));
        await(site, "it is equal", health -> health.at("/mirror/secondsSinceEqual").isNumber());
        assertEquals(replica.middleman().address(), health(site).at("/mirror/source").asText());
        assertEquals("pass", health(site).get("status").asText());
        replica.middleman().cut("", 0);
        Release next = replica.publish();
        await(site, "it tells", health -> health.get("status").asText().equals("degraded"));
        assertTrue(health(site).get("problems").get(0).asText().contains("/releases.json"));
        await(site, "a second passes", health -> health.at("/mirror/secondsSinceEqual").asInt() > 0);
        assertEquals(200, site.get("/doc/ding/1.nt").statusCode());
        replica.middleman().sendAll();
        await(site, "the next release is served",
            health -> health.get("release").asText().equals(next.name().toString()));
        await(site, "all is well", health -> health.get("status").asText().equals("pass"));
      }
      assertEquals(1, said.toString().lines().filter(line -> line.contains("ended after 0 of")).count(), said.toString());
    }
  }

  private static void await(Site site, String what, Predicate<JsonNode> expected) {
    Poll.until(what, PATIENCE, () -> expected.test(health(site)));
  }

  private static JsonNode health(Site site) {
    try {
      return JSON.readTree(site.get("/health").body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
