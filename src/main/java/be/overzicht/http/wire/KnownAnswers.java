package be.overzicht.http.wire;

import be.overzicht.http.exchange.Site;
import be.overzicht.http.reply.AnswerCache;
import be.overzicht.http.reply.Reply;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Gives what is kept, before any servlet; what is not goes on. */
public final class KnownAnswers extends Handler.Wrapper {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final Supplier<Site> sites;
  private final AnswerCache cache;

  /** In front of a handler, with what is kept of the release that is served now. */
  public KnownAnswers(Handler handler, Supplier<Site> sites, AnswerCache cache) {
    super(handler);
    this.sites = sites;
    this.cache = cache;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<Reply> known = METHODS.contains(request.getMethod()) && !hasContent(request)
        ? cache.find(sites.get(), Calls.message(request))
        : Optional.empty();
    if (known.isEmpty()) {
      return super.handle(request, response, callback);
    }
    Sender.send(request, response, callback, known.get());
    return true;
  }

  private static boolean hasContent(Request request) {
    return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
  }
}
