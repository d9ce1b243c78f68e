package be.overzicht.http.wire;

import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Site;
import be.overzicht.http.negotiation.Choice;
import be.overzicht.http.negotiation.Coding;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.negotiation.Negotiation;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.reply.Body;
import be.overzicht.http.reply.Replies;
import be.overzicht.http.reply.Reply;
import be.overzicht.sparql.protocol.Outside;
import be.overzicht.sparql.protocol.QueryProblem;
import be.overzicht.sparql.protocol.ResultForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Lets the SPARQL endpoint choose forms, compress and tell problems as everything else here does. */
public final class SparqlSurroundings implements Outside {
  private final Supplier<Site> sites;
  private final Replies replies;

  /** Sets up with the release that is served, and the writer of problems. */
  public SparqlSurroundings(Supplier<Site> sites, Replies replies) {
    this.sites = sites;
    this.replies = replies;
  }

  @Override
  public Optional<ResultForm> choose(List<ResultForm> offered, String accept) {
    List<Form> forms = offered.stream().map(SparqlSurroundings::form).toList();
    return Negotiation.choose(forms, accept) instanceof Choice.Chosen chosen
        ? Optional.of(offered.get(forms.indexOf(chosen.form())))
        : Optional.empty();
  }

  @Override
  public boolean wantsGzip(HttpServletRequest request) {
    return Coding.choose(request.getHeader("Accept-Encoding")) == Coding.GZIP;
  }

  @Override
  public boolean wantsPage(HttpServletRequest request) {
    return Negotiation.choose(Form.DATA, request.getHeader("Accept")) instanceof Choice.Chosen chosen
        && chosen.form().isPage();
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

  private static Form form(ResultForm form) {
    List<String> types = form.mediaTypes();
    return new Form(form.label(), types.get(0), form.contentType(), form.shortNames().get(0),
        types.subList(1, types.size()));
  }
}
