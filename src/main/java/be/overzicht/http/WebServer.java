package be.overzicht.http;

import be.overzicht.http.cache.SharedCache;
import be.overzicht.http.exchange.Site;
import be.overzicht.http.history.QuickDocument;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.route.Route;
import be.overzicht.http.route.RouteTable;
import be.overzicht.http.wire.AccessLines;
import be.overzicht.http.wire.ErrorReplies;
import be.overzicht.http.wire.FairTurns;
import be.overzicht.http.wire.FrontDoor;
import be.overzicht.http.wire.OnPool;
import be.overzicht.http.wire.QueryBodies;
import be.overzicht.http.wire.QuickAnswers;
import be.overzicht.http.wire.RouteHandler;
import be.overzicht.http.wire.ServletReplies;
import be.overzicht.sparql.QuerySettings;
import be.overzicht.sparql.SparqlEndpoint;
import be.overzicht.sparql.protocol.Outside;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Javalin and Fuseki in one Jetty, behind one door. */
final class WebServer {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  static final String ACCESS_LOG = "be.overzicht.access";
  private static final Logger ACCESS = LoggerFactory.getLogger(ACCESS_LOG);
  /** The Common Log Format, milliseconds, and whom a proxy asks for. */
  private static final String ACCESS_LINE = CustomRequestLog.NCSA_FORMAT + " %{ms}T %{X-Forwarded-For}i";
  private static final long STOP_MILLIS = 9_000;
  private static final long CACHE_PARTS = 16;
  private static final int MOST_THREADS = 250;
  private static final int FEWEST_THREADS = 8;
  /** Threads that read requests and give what is kept or quick. */
  private static final int MOST_READERS = 8;
  private static final int ACCEPTORS = 1;
  private static final int IDLE_MILLIS = 20_000;
  private static final int HEADER_BYTES = 32 * 1024;

  private final Sites sites;
  private final ServletReplies servlets;
  private final RouteTable table;
  private final Queries queries;
  private Javalin javalin;

  /**
   * How queries are answered.
   *
   * @param settings what they may use
   * @param outside what the endpoint leaves to us
   */
  record Queries(QuerySettings settings, Outside outside) {}

  WebServer(Sites sites, ServletReplies servlets, RouteTable table, Queries queries) {
    this.sites = sites;
    this.servlets = servlets;
    this.table = table;
    this.queries = queries;
  }

  /** How many bytes each of the caches of pages and answers may hold. */
  static long cacheBytes() {
    return Runtime.getRuntime().maxMemory() / CACHE_PARTS;
  }

  void start(ListenSocket socket) {
    javalin = Javalin.create(config -> configure(config, socket.channel()));
    javalin.start();
  }

  void stop() {
    javalin.stop();
  }

  private void configure(JavalinConfig config, ServerSocketChannel socket) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.router.ignoreTrailingSlashes = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.asyncTimeout = 0;
    config.http.defaultContentType = "";
    config.jetty.threadPool = threads();
    config.jetty.modifyServer(this::frame);
    config.jetty.modifyServletContextHandler(this::mount);
    config.jetty.modifyHttpConfiguration(WebServer::protocol);
    config.jetty.addConnector((server, http) -> connector(server, http, socket));
    Supplier<Site> current = sites;
    config.routes.exception(HttpResponseException.class, (failure, context) -> servlets.write(
        context.req(), context.res(), ProblemDetails.of(failure.getStatus(), "Not answered",
            "The request does not fit any address; see /openapi.json", context.path())));
    config.routes.exception(Exception.class, (failure, context) -> {
      LOG.error("Cannot answer {}", context.path(), failure);
      servlets.writeFailure(context.req(), context.res());
    });
    for (Route route : table.routes()) {
      RouteHandler handler = new RouteHandler(route.endpoint(), current, servlets.replies());
      config.routes.addHttpHandler(HandlerType.GET, route.path(), handler);
      config.routes.addHttpHandler(HandlerType.HEAD, route.path(), handler);
    }
  }

  /** As many as a rush needs, and few again soon after it. */
  private static QueuedThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS, IDLE_MILLIS);
    threads.setMaxEvictCount(MOST_THREADS);
    threads.setName("http");
    return threads;
  }

  private void frame(Server server) {
    server.setStopTimeout(STOP_MILLIS);
    server.setStopAtShutdown(false);
    if (ACCESS.isInfoEnabled()) {
      server.setRequestLog(new CustomRequestLog(new AccessLines(System.err), ACCESS_LINE));
    }
    server.setErrorHandler(new ErrorReplies(sites, servlets.replies()));
    QuickAnswers quick = new QuickAnswers(new QuickDocument(), sites, servlets.replies());
    quick.setHandler(new OnPool(new EagerContentHandler(new QueryBodies(queries.settings().limits().memory()))));
    SharedCache cache = new SharedCache(sites, cacheBytes());
    cache.setHandler(quick);
    FrontDoor door = new FrontDoor(sites, servlets.replies());
    door.setHandler(new FairTurns(cache));
    server.setHandler(new GracefulHandler(door));
  }

  private void mount(ServletContextHandler context) {
    context.setErrorHandler(new ErrorReplies(sites, servlets.replies()));
    context.setSessionHandler(new NoSessions());
    SparqlEndpoint.mount(context, sites.snapshots(), queries.settings(), queries.outside());
  }

  /** Nobody has a session here, so that no request is searched for one. */
  private static final class NoSessions extends SessionHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      return getHandler().handle(request, response, callback);
    }
  }

  private static void protocol(HttpConfiguration http) {
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setOutputAggregationSize(http.getOutputBufferSize());
    http.setUriCompliance(UriCompliance.UNSAFE);
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
  }

  private static Connector connector(Server server, HttpConfiguration http, ServerSocketChannel socket) {
    int readers = Math.min(MOST_READERS, Runtime.getRuntime().availableProcessors());
    ServerConnector connector = new ServerConnector(server, ACCEPTORS, readers, new HttpConnectionFactory(http));
    try {
      connector.open(socket);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot take over the socket", e);
    }
    return connector;
  }
}
