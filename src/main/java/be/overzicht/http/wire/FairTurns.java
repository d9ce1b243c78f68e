package be.overzicht.http.wire;

import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets the connections that share a thread take turns. Jetty answers all requests that a client sent ahead (<a
 * href="https://www.rfc-editor.org/rfc/rfc9112#section-9.3.2">pipelining, RFC 9112, section 9.3.2</a>) before it reads from
 * others, as long as each is answered at once; so only the first of them is, and the others go to the pool.
 */
public final class FairTurns extends Handler.Wrapper {
  private static final String BYTES_READ = FairTurns.class.getName();

  /** In front of a handler. */
  public FairTurns(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (isFirst(request.getConnectionMetaData())) {
      return super.handle(request, response, callback);
    }
    OnPool.run(getHandler(), request, response, callback);
    return true;
  }

  /** Whether something was read from the connection since the request before. */
  private static boolean isFirst(ConnectionMetaData connection) {
    Long read = connection.getConnection().getBytesIn();
    return !read.equals(connection.setAttribute(BYTES_READ, read));
  }
}
