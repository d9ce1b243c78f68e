package be.overzicht.http.wire;

import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Site;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.reply.Body;
import be.overzicht.http.reply.Reply;
import be.overzicht.http.reply.Replies;
import be.overzicht.sparql.ProblemWriter;
import be.overzicht.sparql.QueryProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Tells problems of the SPARQL endpoint as any other problem. */
public final class QueryProblems implements ProblemWriter {
  private final Supplier<Site> sites;
  private final Replies replies;

  /** Sets up with the release that is served, and the writer of problems. */
  public QueryProblems(Supplier<Site> sites, Replies replies) {
    this.sites = sites;
    this.replies = replies;
  }

  @Override
  public void write(HttpServletRequest request, HttpServletResponse response, QueryProblem problem)
      throws IOException {
    Call call = Calls.of(ServletContextRequest.getServletContextRequest(request), sites.get(), Map.of());
    Reply reply = replies.problem(call,
        ProblemDetails.of(problem.status(), problem.title(), problem.detail(), call.path()));
    response.setStatus(reply.status());
    reply.fields().forEach(field -> response.setHeader(field.name(), field.value()));
    problem.retryAfter().ifPresent(delay ->
        response.setHeader("Retry-After", String.valueOf(Math.max(1, delay.toSeconds()))));
    response.setContentLengthLong(reply.body().length());
    if (reply.body() instanceof Body.Bytes content && !request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(content.bytes());
    }
  }
}
