package be.overzicht.sparql;

import be.overzicht.store.Snapshot;
import be.overzicht.store.Snapshots;
import be.overzicht.store.StoreChoice;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An endpoint in a bare Jetty on a free port, and a client for it; registered as an extension, it ends with its tests. */
final class QueryServer implements AutoCloseable, AfterAllCallback {
  /** What a query by POST is, in a field of a form or by itself. */
  static final String FORM = "application/x-www-form-urlencoded";
  static final String QUERY = "application/sparql-query";

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final Snapshots snapshots;
  private final Server server;
  private final URI endpoint;

  private QueryServer(Snapshots snapshots, Server server, URI endpoint) {
    this.snapshots = snapshots;
    this.server = server;
    this.endpoint = endpoint;
  }

  static QueryServer start(Snapshot snapshot, QueryLimits limits) {
    Snapshots snapshots = new Snapshots(snapshot);
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/");
    QuerySettings settings = new QuerySettings(limits, Set.of("127.0.0.1"), StoreChoice.MEMORY);
    SparqlEndpoint.mount(context, snapshots, settings, new PlainOutside());
    server.setHandler(context);
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("Jetty does not start", e);
    }
    return new QueryServer(snapshots, server, URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/sparql"));
  }

  URI endpoint() {
    return endpoint;
  }

  Snapshots snapshots() {
    return snapshots;
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A request to the endpoint with {@code ?parameters}. */
  HttpRequest.Builder to(String parameters) {
    return HttpRequest.newBuilder(URI.create(endpoint + parameters)).timeout(Duration.ofSeconds(60));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
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
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("Jetty does not stop", e);
    }
  }
}
