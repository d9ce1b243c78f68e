package be.overzicht.http.wire;

import be.overzicht.html.Language;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Keeping;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.exchange.WebLink;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.protocol.OtherForm;
import be.overzicht.sparql.protocol.Outside;
import be.overzicht.sparql.protocol.Preferences;
import be.overzicht.sparql.protocol.ShownAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;

/** Lets the SPARQL endpoint choose, show and fail as everything else here does. */
public final class SparqlSurroundings implements Outside {
  private final ServletReplies servlets;
  private final AnswerPainter painter;
  private final Preferences preferences = new SparqlPreferences();

  /** Draws the page that shows an answer. */
  @FunctionalInterface
  public interface AnswerPainter {
    /** A page of HTML in that language. */
    String html(Call call, Language language, ShownAnswer answer);
  }

  /** Sets up with the writer of replies, and what draws answers. */
  public SparqlSurroundings(ServletReplies servlets, AnswerPainter painter) {
    this.servlets = servlets;
    this.painter = painter;
  }

  @Override
  public Preferences preferences() {
    return preferences;
  }

  @Override
  public String license() {
    return servlets.site().license();
  }

  @Override
  public void write(HttpServletRequest request, HttpServletResponse response, QueryProblem problem) {
    problem.retryAfter().ifPresent(delay ->
        response.setHeader("Retry-After", String.valueOf(Math.max(1, delay.toSeconds()))));
    servlets.write(request, response, ProblemDetails.of(problem, request.getRequestURI()));
  }

  @Override
  public void show(HttpServletRequest request, HttpServletResponse response, ShownAnswer answer) {
    Keeping kept = Keeping.since(answer.snapshot().instant()).notOnServer();
    servlets.write(request, response, call -> {
      Resource page = Resource.only(call, Form.HTML, (form, language) ->
          painter.html(call, language, answer).getBytes(StandardCharsets.UTF_8));
      for (OtherForm other : answer.otherForms()) {
        page = page.link(WebLink.alternate(other.address(), other.mediaType()));
      }
      return Answer.of(page.chosenBy("Accept").kept(answer.isRepeatable() ? kept : kept.byNobody()));
    });
  }
}
