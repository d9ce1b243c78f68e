package be.overzicht.http.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each request: who asked what, what came of it, how much was sent, how long it took. Lines are written by a
 * thread of their own; when they come faster than they can be written, it says how many it left out.
 */
public final class AccessLog extends AbstractLifeCycle implements RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger("be.overzicht.access");
  private static final int WAITING = 10_000;

  private final BlockingQueue<Line> lines = new ArrayBlockingQueue<>(WAITING);
  private Thread writer;
  private final LongAdder leftOut = new LongAdder();

  /** What is said of a request. */
  private record Line(String client, String method, String address, int status, long bytes, long millis) {
    void write() {
      LOG.info("{} {} {} {} {} bytes {} ms", client, method, address.replaceAll("\\p{Cntrl}", "?"), status, bytes, millis);
    }
  }

  @Override
  protected void doStart() {
    writer = new Thread(this::write, "access-log");
    writer.setDaemon(true);
    writer.start();
  }

  @Override
  protected void doStop() throws InterruptedException {
    writer.interrupt();
    writer.join();
  }

  @Override
  public void log(Request request, Response response) {
    if (!LOG.isInfoEnabled()) {
      return;
    }
    String address = request.getHttpURI().getPathQuery();
    boolean taken = lines.offer(new Line(Request.getRemoteAddr(request), request.getMethod(),
        address == null ? "-" : address, response.getStatus(), Response.getContentBytesWritten(response),
        NanoTime.millisSince(request.getBeginNanoTime())));
    if (!taken) {
      leftOut.increment();
    }
  }

  private void write() {
    try {
      while (true) {
        lines.take().write();
        tellLeftOut();
      }
    } catch (InterruptedException stopping) {
      List<Line> last = new ArrayList<>();
      lines.drainTo(last);
      last.forEach(Line::write);
      tellLeftOut();
    }
  }

  private void tellLeftOut() {
    long count = leftOut.sumThenReset();
    if (count > 0) {
      LOG.warn("Left out the lines of about {} requests, which came faster than they could be written", count);
    }
  }
}
