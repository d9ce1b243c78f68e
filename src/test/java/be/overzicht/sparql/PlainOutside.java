package be.overzicht.sparql;

import be.overzicht.http.negotiation.Choice;
import be.overzicht.http.negotiation.Coding;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.negotiation.Negotiation;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.protocol.Outside;
import be.overzicht.sparql.protocol.ResultForm;
import be.overzicht.sparql.protocol.ShownAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The least server that an endpoint can stand in: its problems are plain text. */
final class PlainOutside implements Outside {
  @Override
  public Optional<ResultForm> choose(List<ResultForm> offered, String accept) {
    List<Form> forms = offered.stream()
        .map(form -> new Form(form.label(), form.mediaTypes().get(0), form.contentType(), "", form.mediaTypes()))
        .toList();
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
  public void show(HttpServletRequest request, HttpServletResponse response, ShownAnswer answer) throws IOException {
    response.setContentType("text/html;charset=utf-8");
    response.getWriter().println(answer.page());
  }

  @Override
  public void write(HttpServletRequest request, HttpServletResponse response, QueryProblem problem)
      throws IOException {
    response.setStatus(problem.status());
    response.setContentType("text/plain;charset=utf-8");
    problem.retryAfter().ifPresent(delay -> response.setHeader("Retry-After", "" + delay.toSeconds()));
    String text = problem.title() + ": " + problem.detail() + "\n";
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
