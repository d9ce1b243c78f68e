package be.overzicht.sparql;

import be.overzicht.http.wire.SparqlPreferences;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.protocol.Outside;
import be.overzicht.sparql.protocol.Preferences;
import be.overzicht.sparql.protocol.ShownAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The least server that an endpoint can stand in: its problems are plain text. */
final class PlainOutside implements Outside {
  static final String LICENSE = "http://licence.test/";

  @Override
  public Preferences preferences() {
    return new SparqlPreferences();
  }

  @Override
  public String license() {
    return LICENSE;
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
