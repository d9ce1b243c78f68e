package be.overzicht.http;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.query.QueryOperation;
import be.overzicht.http.reply.AnswerCache;
import be.overzicht.http.route.Route;
import be.overzicht.http.route.RouteTable;
import be.overzicht.http.wire.AccessLines;
import be.overzicht.http.wire.ErrorReplies;
import be.overzicht.http.wire.KnownAnswers;
import be.overzicht.http.wire.LingeringClose;
import be.overzicht.http.wire.QueryBodies;
import be.overzicht.http.wire.RequestGuard;
import be.overzicht.http.wire.Responder;
import be.overzicht.http.wire.RouteHandler;
import be.overzicht.http.wire.StrictConnections;
import be.overzicht.sparql.SparqlEndpoint;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.SessionHandler;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
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

/** Javalin and Fuseki in one Jetty, behind one guard and one cache. */
final class WebServer {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  static final String ACCESS_LOG = "be.overzicht.access";
  private static final Logger ACCESS = LoggerFactory.getLogger(ACCESS_LOG);
  /** The Common Log Format, milliseconds, and whom a proxy asks for. */
  private static final String ACCESS_LINE = CustomRequestLog.NCSA_FORMAT + " %{ms}T %{X-Forwarded-For}i";
  private static final long STOP_MILLIS = 9_000;
  private static final int MOST_THREADS = 250;
  private static final int FEWEST_THREADS = 8;
  /** Threads that wait for requests. */
  private static final int MOST_READERS = 8;
  private static final int ACCEPTORS = 1;
  private static final int IDLE_MILLIS = 20_000;
  private static final int HEADER_BYTES = 32 * 1024;
  private static final Duration HEADER_TIME = Duration.ofSeconds(30);

  private final Responder responder;
  private final AnswerCache cache;
  private final RouteTable table;
  private final Queries queries;
  private Javalin javalin;

  /**
   * How queries are answered.
   *
   * @param operation answers what Fuseki dispatches
   * @param memory bytes that their bodies may hold together while they are read
   */
  record Queries(QueryOperation operation, long memory) {}

  WebServer(Responder responder, AnswerCache cache, RouteTable table, Queries queries) {
    this.responder = responder;
    this.cache = cache;
    this.table = table;
    this.queries = queries;
  }

  void start(ListenSocket socket) {
    javalin = Javalin.create(config -> configure(config, socket.channel()));
    javalin.start();
  }

  /** Lets requests finish for {@link #STOP_MILLIS}; what is open then is cut, and told. */
  void stop() {
    try {
      javalin.stop();
    } catch (JavalinException failure) {
      if (!(failure.getCause() instanceof TimeoutException)) {
        throw failure;
      }
      LOG.warn("Requests were still open after {} ms, and were cut", STOP_MILLIS);
    }
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
    config.routes.exception(HttpResponseException.class, (failure, context) -> new RouteHandler(
        call -> new Answer.Failed(ProblemDetails.of(failure.getStatus(), "Not answered",
            "The request does not fit any address; see /openapi.json", call.path())), responder).handle(context));
    config.routes.exception(Exception.class, (failure, context) -> {
      LOG.error("Cannot answer {}", context.path(), failure);
      new RouteHandler(call -> new Answer.Failed(ProblemDetails.failure(call.path())), responder).handle(context);
    });
    for (Route route : table.routes()) {
      RouteHandler handler = new RouteHandler(route.endpoint(), responder);
      config.routes.addHttpHandler(HandlerType.GET, route.path(), handler);
      config.routes.addHttpHandler(HandlerType.HEAD, route.path(), handler);
      if (route.takesContent()) {
        config.routes.addHttpHandler(HandlerType.POST, route.path(), handler);
      }
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
    server.setErrorHandler(new ErrorReplies(responder));
    Handler servlets = new EagerContentHandler(new QueryBodies(queries.memory()));
    server.setHandler(new GracefulHandler(new LingeringClose(
        new RequestGuard(new KnownAnswers(servlets, responder.sites(), cache), responder))));
  }

  private void mount(ServletContextHandler context) {
    context.setErrorHandler(new ErrorReplies(responder));
    context.setSessionHandler(new NoSessions());
    SparqlEndpoint.mount(context, queries.operation());
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
    // the host of an absolute target counts, whatever Host says (RFC 9112, section 3.2.2)
    http.setHttpCompliance(HttpCompliance.RFC9110.with("Overzicht", HttpCompliance.Violation.MISMATCHED_AUTHORITY));
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
  }

  private static Connector connector(Server server, HttpConfiguration http, ServerSocketChannel socket) {
    int readers = Math.min(MOST_READERS, Runtime.getRuntime().availableProcessors());
    ServerConnector connector = new ServerConnector(server, ACCEPTORS, readers, new StrictConnections(http, HEADER_TIME));
    try {
      connector.open(socket);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot take over the socket", e);
    }
    return connector;
  }
}
