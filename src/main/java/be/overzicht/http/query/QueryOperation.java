package be.overzicht.http.query;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Message;
import be.overzicht.http.exchange.SharedParameters;
import be.overzicht.http.page.Pages;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.reply.Reply;
import be.overzicht.http.wire.Exchange;
import be.overzicht.http.wire.Responder;
import be.overzicht.sparql.QueryService;
import be.overzicht.sparql.protocol.QueryRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
/** What Fuseki dispatches: a query is answered while it has its place and its budget, and sent after it gave them back. */
public final class QueryOperation implements Consumer<HttpServletRequest> {
  private final QueryService queries;
  private final Responder responder;
  private final QueryPages pages;
  private final ServiceDocument service;
  private final Watch watch;

  /** Is told of each request that was answered. */
  @FunctionalInterface
  public interface Watch {
    /** One more, by its status. */
    void answered(int status, Duration taken);
  }

  /** Sets up with what runs queries, what replies, what shows answers, and who counts them. */
  public QueryOperation(QueryService queries, Responder responder, Pages pages, Watch watch) {
    this.queries = queries;
    this.responder = responder;
    this.pages = new QueryPages(pages);
    this.service = new ServiceDocument(pages, queries);
    this.watch = watch;
  }

  @Override
  public void accept(HttpServletRequest request) {
    long start = System.nanoTime();
    Exchange exchange = responder.exchange(request, Map.of());
    Reply reply = exchange.reply(() -> reply(exchange));
    exchange.send(reply);
    watch.answered(reply.status(), Duration.ofNanos(System.nanoTime() - start));
  }

  private Reply reply(Exchange exchange) {
    Call call = exchange.call();
    Optional<ProblemDetails> fault = SharedParameters.fault(call);
    if (fault.isPresent()) {
      return exchange.of(new Answer.Failed(fault.get()));
    }
    QueryRequest asked = ServiceDocument.asked(call);
    return asked.isAboutService()
        ? exchange.of(service.answer(call))
        : queries.run(asked, call.site().snapshot(), client(exchange),
            query -> exchange.of(new QueryAnswer(call, asked, query, pages).answer()));
  }

  private static QueryService.Client client(Exchange exchange) {
    Message message = exchange.call().message();
    return new QueryService.Client(message.client(), Optional.ofNullable(message.headers().value("X-Forwarded-For")),
        exchange::breakOff);
  }
}
