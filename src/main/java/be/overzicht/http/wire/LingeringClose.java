package be.overzicht.http.wire;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Invocable;

/**
 * Drops what a request still sends after its answer is out, for a moment: closing at once would reset the connection, and
 * the answer would be lost with it (<a href="https://www.rfc-editor.org/rfc/rfc9112#section-9.6">RFC 9112, 9.6</a>).
 */
public final class LingeringClose extends Handler.Wrapper {
  private static final long MOST_BYTES = 16L << 20;
  private static final long MOST_MILLIS = 2_000;

  /** In front of whatever may answer before it has read. */
  public LingeringClose(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean sendsUnasked = request.getLength() != 0
        && !request.getHeaders().contains(HttpHeader.EXPECT, HttpHeaderValue.CONTINUE.asString());
    return super.handle(request, response, sendsUnasked ? new Rest(request, callback) : callback);
  }

  /** Ends an exchange when the rest of its request came, or was waited for long enough; waiting holds no thread. */
  private static final class Rest implements Callback, Invocable.Task {
    private final Request request;
    private final Callback callback;
    private long answered;
    private long dropped;
    private long patience;

    Rest(Request request, Callback callback) {
      this.request = request;
      this.callback = callback;
    }

    @Override
    public void succeeded() {
      answered = NanoTime.now();
      patience = endPoint().getIdleTimeout();
      endPoint().setIdleTimeout(MOST_MILLIS);
      run();
    }

    @Override
    public void failed(Throwable failure) {
      callback.failed(failure);
    }

    @Override
    public void run() {
      for (Content.Chunk chunk = request.read(); chunk != null; chunk = request.read()) {
        boolean isLast = chunk.isLast();
        dropped += chunk.remaining();
        chunk.release();
        if (isLast || dropped > MOST_BYTES || NanoTime.millisSince(answered) > MOST_MILLIS) {
          endPoint().setIdleTimeout(patience);
          callback.succeeded();
          return;
        }
      }
      request.demand(this);
    }

    @Override
    public InvocationType getInvocationType() {
      return InvocationType.NON_BLOCKING;
    }

    private EndPoint endPoint() {
      return request.getConnectionMetaData().getConnection().getEndPoint();
    }
  }
}
