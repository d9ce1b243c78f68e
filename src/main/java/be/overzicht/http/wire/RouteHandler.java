package be.overzicht.http.wire;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Site;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.reply.Replies;
import be.overzicht.http.reply.Reply;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the endpoint of one route for Javalin. */
public final class RouteHandler implements Handler {
  private static final Logger LOG = LoggerFactory.getLogger(RouteHandler.class);

  private final Endpoint endpoint;
  private final Supplier<Site> sites;
  private final Replies replies;

  /** Sets up the handler of an endpoint. */
  public RouteHandler(Endpoint endpoint, Supplier<Site> sites, Replies replies) {
    this.endpoint = endpoint;
    this.sites = sites;
    this.replies = replies;
  }

  @Override
  public void handle(Context context) {
    ServletContextRequest request = ServletContextRequest.getServletContextRequest(context.req());
    Call call = Calls.of(request, sites.get(), context.pathParamMap());
    Reply reply = reply(call);
    if (Sender.isShort(context.req(), reply)) {
      hand(context, reply);
    } else {
      context.future(() -> Sender.send(context.req(), reply));
    }
  }

  private static void hand(Context context, Reply reply) {
    try {
      Sender.hand(context.req(), reply);
    } catch (IOException left) {
      LOG.debug("A client left early", left);
    }
  }

  private Reply reply(Call call) {
    try {
      return replies.of(call, isSlashed(call) ? unslashed(call) : endpoint.answer(call));
    } catch (RuntimeException failure) {
      LOG.error("Cannot answer {} from release {}", call.path(), call.site().release().name(), failure);
      return replies.problem(call, ProblemDetails.failure(call.path()));
    }
  }

  private static boolean isSlashed(Call call) {
    return call.path().length() > 1 && call.path().endsWith("/");
  }

  private static Answer unslashed(Call call) {
    return Answer.Redirect.moved(call.path().replaceFirst("/+$", ""));
  }
}
