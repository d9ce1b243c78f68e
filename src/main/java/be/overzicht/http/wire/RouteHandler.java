package be.overzicht.http.wire;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.SharedParameters;
import be.overzicht.http.reply.Reply;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** Runs the endpoint of one route for Javalin. */
public final class RouteHandler implements Handler {
  private final Endpoint endpoint;
  private final Responder responder;

  /** Sets up the handler of an endpoint. */
  public RouteHandler(Endpoint endpoint, Responder responder) {
    this.endpoint = endpoint;
    this.responder = responder;
  }

  @Override
  public void handle(Context context) {
    Exchange exchange = responder.exchange(context.req(), context.pathParamMap());
    Reply reply = exchange.reply(() -> exchange.of(answer(exchange.call())));
    if (!exchange.isHandedOver(reply)) {
      context.future(() -> Sender.send(context.req(), reply));
    }
  }

  private Answer answer(Call call) {
    if (call.path().length() > 1 && call.path().endsWith("/")) {
      return unslashed(call);
    }
    return SharedParameters.fault(call).<Answer>map(Answer.Failed::new).orElseGet(() -> endpoint.answer(call));
  }

  private static Answer unslashed(Call call) {
    String query = call.message().query();
    return Answer.Redirect.moved(call.path().replaceFirst("/+$", "") + (query.isEmpty() ? "" : "?" + query));
  }
}
