package be.overzicht.sparql;

import be.overzicht.http.Disclosure;
import be.overzicht.http.ListenSocket;
import be.overzicht.http.Server;
import be.overzicht.http.ServerOptions;
import be.overzicht.http.TinyReleases;
import be.overzicht.store.StoreChoice;
import be.overzicht.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The server on a free port with a few statements, and a client for its queries; registered as an extension, it ends with
 * its tests.
 */
final class QueryServer implements AutoCloseable, AfterAllCallback {
  /** What a query by POST is, in a field of a form or by itself. */
  static final String FORM = "application/x-www-form-urlencoded";
  static final String QUERY = "application/sparql-query";

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final TinyReleases releases;
  private final Server server;
  private final URI endpoint;
  private final URI metrics;

  private QueryServer(TinyReleases releases, Server server, int metricsPort) {
    this.metrics = URI.create("http://127.0.0.1:" + metricsPort + "/metrics");
    this.releases = releases;
    this.server = server;
    this.endpoint = URI.create("http://127.0.0.1:" + server.port() + "/sparql");
  }

  /** A server of these quads, in lines. */
  static QueryServer start(String quads, QueryLimits limits) {
    try {
      TinyReleases releases = new TinyReleases(Files.createTempDirectory("overzicht-queries"));
      releases.publish(quads);
      QuerySettings settings = new QuerySettings(limits, Set.of(AddressRange.find("127.0.0.1").orElseThrow()),
          StoreChoice.MEMORY,
          QuerySettings.WhenStuck.GO_ON);
      ListenSocket metrics = ListenSocket.bind("127.0.0.1", 0);
      return new QueryServer(releases, Server.start(
          new ServerOptions(ListenSocket.bind("127.0.0.1", 0), releases.folder(), settings)
              .telling(new Disclosure(Optional.of(metrics), Optional.empty(), Optional.empty()))), metrics.port());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  URI endpoint() {
    return endpoint;
  }

  /** Publishes other quads. */
  void publish(String quads) {
    releases.publish(quads);
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A request to the endpoint with {@code ?parameters}. */
  HttpRequest.Builder to(String parameters) {
    return HttpRequest.newBuilder(URI.create(endpoint + parameters)).timeout(Duration.ofSeconds(60));
  }

  /** A request for the figures. */
  HttpRequest.Builder figures() {
    return HttpRequest.newBuilder(metrics).timeout(Duration.ofSeconds(60));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The answer to a query by GET in the form that the header asks for. */
  HttpResponse<String> query(String query, String accept) {
    return send(to("?query=" + encode(query)).header("Accept", accept));
  }

  /** A query by POST, or what pretends to be one. */
  HttpResponse<String> post(String type, String body) {
    return send(to("").header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  @Override
  public void close() {
    server.stop();
    Folders.delete(releases.folder());
  }
}
