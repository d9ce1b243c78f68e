package be.overzicht.http.wire;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.QuickEndpoint;
import be.overzicht.http.exchange.Site;
import be.overzicht.http.reply.Replies;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Gives quick answers on the thread that read the request, before the servlets; everything else goes on to them on a thread
 * of the pool, where it may take its time.
 */
public final class QuickAnswers extends Handler.Wrapper {
  private final QuickEndpoint endpoint;
  private final Supplier<Site> sites;
  private final Replies replies;

  /**
   * Sets up.
   *
   * @param endpoint is asked first
   * @param sites gives the release that is served now
   * @param replies turns answers into replies
   */
  public QuickAnswers(QuickEndpoint endpoint, Supplier<Site> sites, Replies replies) {
    this.endpoint = endpoint;
    this.sites = sites;
    this.replies = replies;
  }

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Call call = Calls.of(request, sites.get(), Map.of());
    Optional<Answer> answer = endpoint.quick(call);
    if (answer.isPresent()) {
      Sender.send(request, response, callback, replies.of(call, answer.get()));
    } else {
      request.getContext().execute(() -> pass(request, response, callback));
    }
    return true;
  }

  private void pass(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      }
    } catch (Throwable failure) { // on a thread of the pool nobody else would end the request
      Response.writeError(request, response, callback, failure);
    }
  }
}
