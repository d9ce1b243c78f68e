package be.overzicht.http.wire;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Site;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.reply.Body;
import be.overzicht.http.reply.Replies;
import be.overzicht.http.reply.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Writes replies from inside a servlet, at once. */
public final class ServletReplies {
  private final Supplier<Site> sites;
  private final Replies replies;

  /** Sets up with the release that is served, and the writer of replies. */
  public ServletReplies(Supplier<Site> sites, Replies replies) {
    this.sites = sites;
    this.replies = replies;
  }

  /** What is served now. */
  Site site() {
    return sites.get();
  }

  /** What turns answers into replies. */
  public Replies replies() {
    return replies;
  }

  /** Writes a problem in the form that the client accepts; the answer has not been started. */
  public void write(HttpServletRequest request, HttpServletResponse response, ProblemDetails problem) {
    write(request, response, call -> new Answer.Failed(problem));
  }

  /** Writes what an endpoint answers; the answer has not been started. */
  void write(HttpServletRequest request, HttpServletResponse response, Endpoint endpoint) {
    Call call = Calls.of(ServletContextRequest.getServletContextRequest(request), sites.get(), Map.of());
    Reply reply = replies.of(call, endpoint.answer(call));
    response.setStatus(reply.status());
    reply.fields().forEach(field -> response.setHeader(field.name(), field.value()));
    response.setContentLengthLong(reply.body().length());
    if (reply.body() instanceof Body.Bytes content && !request.getMethod().equals("HEAD")) {
      send(response, content.bytes());
    }
  }

  /** Writes the problem that the server failed, and nothing of how. */
  public void writeFailure(HttpServletRequest request, HttpServletResponse response) {
    write(request, response, ProblemDetails.failure(request.getRequestURI()));
  }

  private static void send(HttpServletResponse response, byte[] bytes) {
    try {
      response.getOutputStream().write(bytes);
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
