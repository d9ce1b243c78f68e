package be.overzicht.http;

import be.overzicht.html.Language;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.page.PageRequest;
import be.overzicht.http.page.Pages;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.sparql.SparqlEndpoint;
import be.overzicht.sparql.protocol.ShownAnswer;
import be.overzicht.store.Snapshot;

/** Draws the pages that no route leads to: problems, and the answers to queries. */
record Drawings(Pages pages) {

  /** A problem; one with a query stands beside that query. */
  String problem(Call call, ProblemDetails problem) {
    PageRequest request = request(call, call.language(), call.site().snapshot());
    boolean isOfQuery = call.path().equals(SparqlEndpoint.PATH) && call.query().first("query").isPresent();
    return isOfQuery ? pages.refusal(request, call.site().release(), problem) : pages.problem(request, problem);
  }

  /** The answer to a query. */
  String answer(Call call, Language language, ShownAnswer answer) {
    return pages.answer(request(call, language, answer.snapshot()), call.site().release(), answer);
  }

  private static PageRequest request(Call call, Language language, Snapshot snapshot) {
    return new PageRequest(snapshot, language, call.path(), call.query().values());
  }
}
