package be.overzicht.http.wire;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.QuickEndpoint;
import be.overzicht.http.exchange.Site;
import be.overzicht.http.reply.Replies;
import be.overzicht.http.reply.Reply;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives quick answers on the thread that read the request, before the servlets; all other requests go on. */
public final class QuickAnswers extends Handler.Wrapper {
  private static final Logger LOG = LoggerFactory.getLogger(QuickAnswers.class);

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
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<Reply> reply = reply(request);
    if (reply.isEmpty()) {
      return super.handle(request, response, callback);
    }
    Sender.send(request, response, callback, reply.get());
    return true;
  }

  private Optional<Reply> reply(Request request) {
    String path = request.getHttpURI().getPath();
    if (path == null || !endpoint.concerns(path) || hasContent(request.getHeaders())) {
      return Optional.empty();
    }
    Call call = Calls.of(request, sites.get(), Map.of());
    try {
      Optional<Answer> answer = endpoint.quick(call);
      return answer.map(found -> replies.of(call, found));
    } catch (RuntimeException failure) {
      LOG.debug("The way through the servlets will fail likewise, and tell", failure);
      return Optional.empty();
    }
  }

  private static boolean hasContent(HttpFields header) {
    return header.contains(HttpHeader.CONTENT_LENGTH) || header.contains(HttpHeader.TRANSFER_ENCODING);
  }
}
