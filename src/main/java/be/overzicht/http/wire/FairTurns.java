package be.overzicht.http.wire;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets the connections that share a thread take turns. As long as a client has sent more requests ahead (<a
 * href="https://www.rfc-editor.org/rfc/rfc9112#section-9.3.2">pipelining, RFC 9112, section 9.3.2</a>) and each is answered
 * at once, Jetty goes on with them; so every few requests of a connection one goes to the pool, and others come first.
 */
public final class FairTurns extends Handler.Wrapper {
  private static final int IN_A_ROW = 32;

  /** In front of a handler. */
  public FairTurns(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    long number = request.getConnectionMetaData().getConnection().getMessagesIn();
    if (number % IN_A_ROW != 0) {
      return super.handle(request, response, callback);
    }
    OnPool.run(getHandler(), request, response, callback);
    return true;
  }
}
