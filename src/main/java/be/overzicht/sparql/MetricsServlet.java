package be.overzicht.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.stream.Stream;

/** Tells the figures to a collector on the same machine; for everybody else, and through a proxy, it is not there. */
final class MetricsServlet extends HttpServlet {
  /** Where it answers. */
  static final String PATH = "/metrics";
  private static final long serialVersionUID = 1L;

  private final transient QueryMetrics metrics;

  MetricsServlet(QueryMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!isLocal(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/plain;version=0.0.4;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(metrics.text());
  }

  private static boolean isLocal(HttpServletRequest request) throws IOException {
    boolean forwarded = Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via")
        .anyMatch(header -> request.getHeader(header) != null);
    return !forwarded && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
  }
}
