package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.release.Release;
import be.overzicht.testing.Poll;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The publisher's side of WebSub: feeds name the hub, which is told of each release, and is waited for by nobody. */
class HubTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String OTHER = TinyReleases.FIRST.replace("Lokale besluiten", "Andere besluiten");

  private final Queue<String> told = new ConcurrentLinkedQueue<>();
  @TempDir
  Path folder;

  @Test
  void feeds_name_the_hub_and_the_address_to_subscribe_to() throws Exception {
    TinyReleases releases = new TinyReleases(folder);
    String root = releases.publish(TinyReleases.FIRST).uris().root();
    String base = root.replaceAll("/$", "");
    try (Server server = serve("http://hub.example/")) {
      for (String path : List.of("/feed", "/feed.nt", "/feed.atom")) {
        String links = get(server, path).headers().firstValue("Link").orElse("");
        assertTrue(links.contains("<http://hub.example/>; rel=\"hub\""), () -> path + " " + links);
        String topic = path.equals("/feed.atom") ? path : "/feed";
        assertTrue(links.contains("<" + base + topic + ">; rel=\"self\""), () -> path + " " + links);
      }
      assertTrue(get(server, "/feed.atom").body().contains("<link rel=\"hub\" href=\"http://hub.example/\""));
      assertTrue(!get(server, "/doc/initiatief/lblod").headers().firstValue("Link").orElse("").contains("hub.example"));
    }
  }

  @Test
  void the_hub_is_told_of_each_release_once() throws Exception {
    TinyReleases releases = new TinyReleases(folder);
    Release first = releases.publish(TinyReleases.FIRST);
    HttpServer hub = hub();
    try (Server server = serve("http://127.0.0.1:" + hub.getAddress().getPort() + "/hub")) {
      releases.publish(OTHER);
      Poll.until("the hub is told of both feeds", SOON, () -> told.size() >= 2);
      assertEquals(List.of(message(first.uris().feed()), message(first.uris().at("/feed.atom"))), List.copyOf(told));
      assertEquals(200, get(server, "/health").statusCode());
    } finally {
      hub.stop(0);
    }
  }

  @Test
  void a_hub_that_never_answers_holds_up_no_release() throws Exception {
    TinyReleases releases = new TinyReleases(folder);
    releases.publish(TinyReleases.FIRST);
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Server server = serve("http://127.0.0.1:" + silent.getLocalPort() + "/")) {
      for (String statements : List.of(OTHER, TinyReleases.FIRST)) {
        Release next = releases.publish(statements);
        Poll.until("the release is served", SOON, () -> get(server, "/health").body().contains(next.name().toString()));
      }
    }
  }

  private static String message(String topic) {
    return "hub.mode=publish&hub.url=" + topic + "&hub.topic=" + topic;
  }

  private HttpServer hub() throws IOException {
    HttpServer hub = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hub.createContext("/hub", exchange -> {
      told.add(URLDecoder.decode(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
          StandardCharsets.UTF_8));
      exchange.sendResponseHeaders(202, -1);
      exchange.close();
    });
    hub.start();
    return hub;
  }

  private Server serve(String hub) throws IOException {
    return Server.start(new ServerOptions(ListenSocket.bind("127.0.0.1", 0), new TinyReleases(folder).folder())
        .telling(new Disclosure(Optional.empty(), Optional.empty(), Optional.of(URI.create(hub)))));
  }

  private static HttpResponse<String> get(Server server, String path) {
    try {
      return HttpClient.newHttpClient().send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }
}
