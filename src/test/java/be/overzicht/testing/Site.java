package be.overzicht.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A running server as a client sees it. */
public final class Site {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static Site shared;

  private final URI address;
  private final Optional<Path> releases;
  private final HttpClient client = HttpClient.newHttpClient();

  /** The server at this address. */
  public Site(URI address) {
    this(address, Optional.empty());
  }

  private Site(URI address, Optional<Path> releases) {
    this.address = address;
    this.releases = releases;
  }

  /**
   * The real data, built and served by {@code run} in a process of its own on a free port: started for the first test
   * that asks for it, shared by all, ended with the tests.
   */
  public static synchronized Site running() {
    if (shared == null) {
      shared = start();
    }
    return shared;
  }

  private static Site start() {
    Path releases = temporaryFolder();
    RunningProgram program = Program.fromClasses().start("run", "--port", "0", "--releases", releases.toString());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      program.close();
      Folders.delete(releases);
    }));
    return new Site(program.address(), Optional.of(releases));
  }

  /** Scheme, host and port, which are also the base of its data; without a closing slash. */
  public String base() {
    return address.toString().replaceAll("/+$", "");
  }

  /** The folder of its releases, when this process started it. */
  public Path releases() {
    return releases.orElseThrow();
  }

  /** Its port. */
  public int port() {
    return address.getPort();
  }

  /** Asks for an address under the base with headers (name, value, name, value …); redirects are not followed. */
  public HttpResponse<byte[]> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** Sends content of a type, with headers. */
  public HttpResponse<byte[]> post(String path, String type, String content, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE)
        .header("Content-Type", type).POST(BodyPublishers.ofString(content));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** Sends a request without content by any method. */
  public HttpResponse<byte[]> send(String method, String path, String... headers) {
    return send(HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE)
        .method(method, BodyPublishers.noBody()).headers(headers).build());
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(request.uri() + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(request.uri() + " was interrupted", e);
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("overzicht-site");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
