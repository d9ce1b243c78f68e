package be.overzicht.http.wire;

import be.overzicht.http.negotiation.Choice;
import be.overzicht.http.negotiation.Coding;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.negotiation.Negotiation;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.sparql.protocol.Outside;
import be.overzicht.sparql.protocol.QueryProblem;
import be.overzicht.sparql.protocol.ResultForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;

/** Lets the SPARQL endpoint choose forms, compress and tell problems as everything else here does. */
public final class SparqlSurroundings implements Outside {
  private final ServletProblems problems;

  /** Sets up with the writer of problems. */
  public SparqlSurroundings(ServletProblems problems) {
    this.problems = problems;
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
  public void write(HttpServletRequest request, HttpServletResponse response, QueryProblem problem) {
    problem.retryAfter().ifPresent(delay ->
        response.setHeader("Retry-After", String.valueOf(Math.max(1, delay.toSeconds()))));
    problems.write(request, response, ProblemDetails.of(
        problem.status(), problem.title(), problem.detail(), request.getRequestURI()));
  }

  private static Form form(ResultForm form) {
    List<String> types = form.mediaTypes();
    return new Form(form.label(), types.get(0), form.contentType(), form.shortNames().get(0),
        types.subList(1, types.size()));
  }
}
