package be.overzicht.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Stands between a client and a server: passes on what is asked and answered, and changes, cuts or holds back answers. */
public final class Middleman implements AutoCloseable {
  private static final List<String> PASSED = List.of("Range", "If-None-Match", "If-Range", "Accept", "Content-Type");

  static {
    // or each answer waits 40 ms for an acknowledgement of its header
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final URI source;
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Queue<String> asked = new ConcurrentLinkedQueue<>();
  private volatile Meddling meddling = (path, body) -> body;
  private volatile Limit limit = new Limit("", Integer.MAX_VALUE, false);

  /** What is made of the content of an answer. */
  public interface Meddling {
    byte[] of(String path, byte[] body) throws IOException;
  }

  /** In front of this server. */
  public Middleman(URI source) {
    this.source = source;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.createContext("/", this::pass);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  /** Its address. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Changes the content of answers from now on. */
  public void meddle(Meddling how) {
    meddling = how;
  }

  /** How much is sent of answers on some paths, and whether it is silence that follows. */
  private record Limit(String path, int bytes, boolean holds) {}

  /** Sends no more than so many bytes of what lies at paths that hold this text, and breaks off. */
  public void cut(String path, int bytes) {
    limit = new Limit(path, bytes, false);
  }

  /** Sends no more than so many bytes of what lies at paths that hold this text, and goes silent. */
  public void hold(String path, int bytes) {
    limit = new Limit(path, bytes, true);
  }

  /** Sends all again. */
  public void sendAll() {
    cut("", Integer.MAX_VALUE);
  }

  /** The paths that were asked for since the last call, each with its Range behind it. */
  public List<String> asked() {
    List<String> all = List.copyOf(asked);
    asked.clear();
    return all;
  }

  /** How many of those there are. */
  public int count() {
    return asked.size();
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String range = exchange.getRequestHeaders().getFirst("Range");
      asked.add(range == null ? path : path + " " + range);
      HttpResponse<byte[]> answer = ask(exchange);
      byte[] body = meddling.of(path, answer.body());
      for (String field : List.of("ETag", "Content-Range", "Location")) {
        answer.headers().firstValue(field).ifPresent(value -> exchange.getResponseHeaders().set(field, value));
      }
      exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
      send(exchange, path, body);
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(HttpExchange exchange, String path, byte[] body) throws IOException, InterruptedException {
    Limit now = limit;
    int sent = path.contains(now.path()) ? Math.min(body.length, now.bytes()) : body.length;
    OutputStream out = exchange.getResponseBody();
    out.write(body, 0, sent);
    out.flush();
    if (now.holds() && body.length > sent) {
      closed.await();
    }
  }

  private HttpResponse<byte[]> ask(HttpExchange exchange) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(source.resolve(exchange.getRequestURI().toString()));
    if (exchange.getRequestMethod().equals("POST")) {
      request.POST(HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    }
    for (String field : PASSED) {
      String value = exchange.getRequestHeaders().getFirst(field);
      if (value != null) {
        request.header(field, value);
      }
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
  }
}
