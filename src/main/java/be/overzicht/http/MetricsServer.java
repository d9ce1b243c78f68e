package be.overzicht.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The figures of the server at an address and on threads of their own, so that nothing in front of the site leads there. */
final class MetricsServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MetricsServer.class);
  private static final String PATH = "/metrics";
  private static final String PROMETHEUS = "text/plain;version=0.0.4;charset=utf-8";
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final int THREADS = 6;

  private final org.eclipse.jetty.server.Server server =
      new org.eclipse.jetty.server.Server(new QueuedThreadPool(THREADS, 1));

  private MetricsServer(ListenSocket socket, Supplier<String> figures) throws Exception {
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.open(socket.channel());
    server.addConnector(connector);
    server.setHandler(new Figures(figures));
    server.start();
    LOG.info("The figures are at http://{}:{}{}", socket.host(), socket.port(), PATH);
  }

  /** Tells the figures on this socket. */
  static MetricsServer start(ListenSocket socket, Supplier<String> figures) {
    try {
      return new MetricsServer(socket, figures);
    } catch (Exception failure) {
      throw new IllegalStateException("cannot tell figures on port " + socket.port(), failure);
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception failure) {
      LOG.warn("The address of the figures was not closed", failure);
    }
  }

  /** Answers at one address. */
  private static final class Figures extends Handler.Abstract {
    private final Supplier<String> figures;

    Figures(Supplier<String> figures) {
      this.figures = figures;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      if (!METHODS.contains(request.getMethod()) || !PATH.equals(request.getHttpURI().getPath())) {
        return false;
      }
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, PROMETHEUS).put(HttpHeader.CACHE_CONTROL, "no-store");
      response.write(true, ByteBuffer.wrap(figures.get().getBytes(StandardCharsets.UTF_8)), callback);
      return true;
    }
  }
}
