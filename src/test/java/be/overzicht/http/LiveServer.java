package be.overzicht.http;

import be.overzicht.release.Release;
import be.overzicht.testing.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A server on a free port that serves one tiny release, and a client that follows no redirect. */
final class LiveServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final TinyReleases releases;
  private final Release first;
  private final Server server;
  private final ListenSocket metrics = ListenSocket.bind("127.0.0.1", 0);
  private final HttpClient client = HttpClient.newHttpClient();

  private static LiveServer shared;

  private LiveServer(TinyReleases releases, String statements) throws IOException {
    this.releases = releases;
    this.first = releases.publish(statements);
    this.server = Server.start(new ServerOptions(ListenSocket.bind("127.0.0.1", 0), releases.folder())
        .telling(new Disclosure(Optional.of(metrics), Optional.of(URI.create("mailto:security@overzicht.test")),
            Optional.empty())));
  }

  /** One server for all tests that only read; it ends with the tests. */
  static synchronized LiveServer shared() {
    if (shared == null) {
      Path folder = temporary();
      shared = start(folder);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> {
        shared.close();
        Folders.delete(folder);
      }));
    }
    return shared;
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("overzicht-http");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static LiveServer start(Path folder) {
    return start(new TinyReleases(folder));
  }

  static LiveServer start(TinyReleases releases) {
    return start(releases, TinyReleases.FIRST);
  }

  /** A server of other statements than those that most tests read. */
  static LiveServer start(TinyReleases releases, String statements) {
    try {
      return new LiveServer(releases, statements);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Release first() {
    return first;
  }

  TinyReleases releases() {
    return releases;
  }

  int port() {
    return server.port();
  }

  /** What the server tells at the address of its figures. */
  HttpResponse<String> figures(String path) {
    URI address = URI.create("http://127.0.0.1:" + metrics.port() + path);
    return exchange(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofString());
  }

  /** A GET with header fields as name, value, name, value. */
  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, headers);
  }

  HttpResponse<String> send(String method, String path, String... headers) {
    return exchange(request(method, path, headers), BodyHandlers.ofString());
  }

  /** What a browser sends for a form, with header fields as for a GET. */
  HttpResponse<String> post(String path, String form, String... headers) {
    HttpRequest request = HttpRequest.newBuilder(request("GET", path, headers), (name, value) -> true)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form)).build();
    return exchange(request, BodyHandlers.ofString());
  }

  /** A query by the method QUERY, with header fields as for a GET. */
  HttpResponse<String> query(String text, String... headers) {
    HttpRequest request = HttpRequest.newBuilder(request("GET", "/sparql", headers), (name, value) -> true)
        .header("Content-Type", "application/sparql-query")
        .method("QUERY", HttpRequest.BodyPublishers.ofString(text)).build();
    return exchange(request, BodyHandlers.ofString());
  }

  /** A request as it stands, for what no client library would send; the answer as text. */
  String raw(String request) {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  HttpResponse<byte[]> bytes(String path, String... headers) {
    return exchange(request("GET", path, headers), BodyHandlers.ofByteArray());
  }

  private HttpRequest request(String method, String path, String... headers) {
    URI uri = URI.create("http://127.0.0.1:" + port() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri)
        .timeout(PATIENCE)
        .method(method, HttpRequest.BodyPublishers.noBody());
    return (headers.length == 0 ? request : request.headers(headers)).build();
  }

  private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return client.send(request, body);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
