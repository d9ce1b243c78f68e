package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.testing.Poll;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server tells of itself, and with which release it starts. */
class HealthTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  @TempDir
  Path folder;

  @Test
  void a_folder_of_releases_that_is_gone_degrades_the_health_until_it_is_back() throws IOException {
    try (LiveServer server = LiveServer.start(folder)) {
      awaitHealth(server.port(), "pass");
      Path aside = folder.resolveSibling("aside-" + folder.getFileName());
      Files.move(folder, aside);
      awaitHealth(server.port(), "degraded");
      Files.move(aside, folder);
      awaitHealth(server.port(), "pass");
    }
  }

  @Test
  void a_server_starts_with_the_newest_whole_release_and_tells_of_the_damaged_one() throws IOException {
    TinyReleases releases = new TinyReleases(folder);
    Release whole = releases.publish(TinyReleases.FIRST);
    Release damaged = releases.publish(TinyReleases.FIRST.replace("één", "twee"));
    Files.delete(damaged.file(Layout.MANIFEST));
    try (ListenSocket socket = ListenSocket.bind("127.0.0.1", 0); Server server = Server.start(options(socket))) {
      awaitHealth(server.port(), "degraded");
      JsonNode health = health(server.port());
      assertEquals(whole.name().toString(), health.path("release").asText());
      assertEquals(true, health.path("problems").path(0).asText().contains(damaged.name().toString()), health.toString());
    }
  }

  @Test
  void a_server_without_a_whole_release_says_what_is_wrong_with_the_newest() throws IOException {
    TinyReleases releases = new TinyReleases(folder);
    Files.delete(releases.publish(TinyReleases.FIRST).file(Layout.MANIFEST));
    try (ListenSocket socket = ListenSocket.bind("127.0.0.1", 0)) {
      assertThrows(ReleaseException.class, () -> Server.start(options(socket)));
    }
  }

  private ServerOptions options(ListenSocket socket) {
    return new ServerOptions(socket, folder);
  }

  private static void awaitHealth(int port, String status) {
    Poll.until("the health is " + status, PATIENCE, () -> health(port).path("status").asText().equals(status));
  }

  private static JsonNode health(int port) {
    try {
      URL address = URI.create("http://127.0.0.1:" + port + "/health").toURL();
      return new ObjectMapper().readTree(new String(address.openStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
