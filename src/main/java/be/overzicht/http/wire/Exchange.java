package be.overzicht.http.wire;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.reply.Body;
import be.overzicht.http.reply.Outlet;
import be.overzicht.http.reply.Replies;
import be.overzicht.http.reply.Reply;
import be.overzicht.sparql.problem.QueryRefused;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request that came to a servlet: its call, the reply that is made to it, and the way that the reply goes. */
public final class Exchange implements Outlet {
  private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

  private final HttpServletRequest request;
  private final Call call;
  private final Replies replies;
  private Optional<Reply> begun = Optional.empty();

  Exchange(HttpServletRequest request, Call call, Replies replies) {
    this.request = request;
    this.call = call;
    this.replies = replies;
  }

  /** The request as endpoints see it. */
  public Call call() {
    return call;
  }

  /** The reply that tells an answer; what fails while it is made is thrown. */
  public Reply of(Answer answer) {
    return replies.of(call, answer, this);
  }

  /** The reply that is made so, or the one that tells why it cannot be made. */
  public Reply reply(Supplier<Reply> making) {
    try {
      return making.get();
    } catch (QueryRefused refused) {
      return replies.problem(call, ProblemDetails.of(refused.problem(), call.path()));
    } catch (RuntimeException failure) {
      if (begun.isPresent()) {
        LOG.debug("An answer to {} was not completed", call.path(), failure);
      } else {
        LOG.error("Cannot answer {} from release {}", call.path(), call.site().release().name(), failure);
      }
      return replies.problem(call, ProblemDetails.failure(call.path()));
    }
  }

  @Override
  public Optional<OutputStream> open(Reply head) throws IOException {
    begun = Optional.of(head);
    return Sender.open(request, head);
  }

  /** Whether the reply is out, or will be when the servlet returns; what is longer is sent by {@link #send}. */
  boolean isHandedOver(Reply reply) {
    if (begun.isPresent() && (reply.body() instanceof Body.Flowed || !Sender.isTakenBack(request, begun.get()))) {
      end(reply);
      return true;
    }
    if (!Sender.isShort(request, reply)) {
      return false;
    }
    try {
      Sender.hand(request, reply);
    } catch (IOException left) {
      LOG.debug("A client left early", left);
    }
    return true;
  }

  /** Ends an answer that began to flow: it is complete, or else the connection breaks. */
  private void end(Reply reply) {
    if (!(reply.body() instanceof Body.Flowed flowed)) {
      breakOff();
      return;
    }
    try {
      flowed.content().close();
    } catch (IOException left) {
      LOG.debug("The client left before its answer was complete", left);
      breakOff();
    }
  }

  /** Sends the reply. */
  public void send(Reply reply) {
    if (!isHandedOver(reply)) {
      AsyncContext async = request.startAsync();
      async.setTimeout(0);
      Sender.send(request, reply).whenComplete((done, failure) -> async.complete());
    }
  }

  /** Breaks the connection, so that nobody takes what was sent for the whole. */
  public void breakOff() {
    BrokenConnection.of(request, new IOException("The answer is not complete"));
  }
}
