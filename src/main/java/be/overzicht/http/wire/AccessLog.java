package be.overzicht.http.wire;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each request: who asked what, what came of it, how much was sent, how long it took. */
public final class AccessLog implements RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger("be.overzicht.access");

  @Override
  public void log(Request request, Response response) {
    if (LOG.isInfoEnabled()) {
      LOG.info("{} {} {} {} {} bytes {} ms", Request.getRemoteAddr(request), request.getMethod(),
          plain(request.getHttpURI().getPathQuery()), response.getStatus(), Response.getContentBytesWritten(response),
          NanoTime.millisSince(request.getBeginNanoTime()));
    }
  }

  private static String plain(String text) {
    return text == null ? "-" : text.replaceAll("\\p{Cntrl}", "?");
  }
}
