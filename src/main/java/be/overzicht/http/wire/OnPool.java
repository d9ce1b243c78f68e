package be.overzicht.http.wire;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Leaves requests to a thread of the pool, where they may take their time; what comes before it waits for nothing. */
public final class OnPool extends Handler.Wrapper {
  /** In front of a handler. */
  public OnPool(Handler handler) {
    super(handler);
  }

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    run(getHandler(), request, response, callback);
    return true;
  }

  /** Has a handler take a request on a thread of the pool. */
  static void run(Handler handler, Request request, Response response, Callback callback) {
    request.getContext().execute(() -> take(handler, request, response, callback));
  }

  private static void take(Handler handler, Request request, Response response, Callback callback) {
    try {
      if (!handler.handle(request, response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      }
    } catch (Throwable failure) { // on a thread of the pool nobody else would end the request
      Response.writeError(request, response, callback, failure);
    }
  }
}
