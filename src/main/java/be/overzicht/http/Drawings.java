package be.overzicht.http;

import be.overzicht.html.Language;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.page.PageRequest;
import be.overzicht.http.page.Pages;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.sparql.protocol.ShownAnswer;
import be.overzicht.store.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the pages that no route leads to: problems, and the answers to queries. */
record Drawings(Pages pages) {
  private static final int LONGEST_IN_ADDRESS = 4_000;

  /** A problem; one of a query stands beside that query. */
  String problem(Call call, ProblemDetails problem) {
    Snapshot snapshot = call.site().snapshot();
    return problem.fault()
        .map(fault -> pages.refusal(
            request(call, call.language(), snapshot, fault.query()), call.site().release(), fault))
        .orElseGet(() -> pages.problem(request(call, call.language(), snapshot, Optional.empty()), problem));
  }

  /** The answer to a query. */
  String answer(Call call, Language language, ShownAnswer answer) {
    PageRequest request = request(call, language, answer.snapshot(), Optional.of(answer.asked().text()));
    return pages.answer(request, call.site().release(), answer);
  }

  /**
   * What is asked; a query that came by POST joins the parameters, so that links of the page lead to it too, unless it is
   * too long for an address.
   */
  private static PageRequest request(Call call, Language language, Snapshot snapshot, Optional<String> query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(call.query().values());
    query.filter(text -> text.length() <= LONGEST_IN_ADDRESS).ifPresent(text -> parameters.put("query", List.of(text)));
    return new PageRequest(snapshot, language, call.path(), parameters);
  }
}
