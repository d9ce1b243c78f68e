package be.overzicht.http.query;

import be.overzicht.html.Address;
import be.overzicht.html.Language;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.page.PageRequest;
import be.overzicht.http.page.Pages;
import be.overzicht.http.page.query.ShownAnswer;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.protocol.QueryRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages that no route leads to: problems, and the answers to queries.
 *
 * @param pages all others
 */
public record QueryPages(Pages pages) {
  private static final String QUERY = "query";

  /** A problem; one of a query stands beside that query. */
  public String problem(Call call, ProblemDetails problem) {
    return problem.fault()
        .map(fault -> pages.refusal(
            request(call, call.language(), asked(fault)), call.site().release(), fault))
        .orElseGet(() -> pages.problem(request(call, call.language(), Map.of()), problem));
  }

  /** The answer to a query. */
  String answer(Call call, Language language, ShownAnswer answer) {
    PageRequest request = request(call, language, asked(answer.asked()));
    return pages.answer(request, call.site().release(), answer);
  }

  /**
   * What is asked; a query that came by POST joins the parameters, so that links of the page lead to it too, unless it is
   * too long for an address.
   */
  private static PageRequest request(Call call, Language language, Map<String, List<String>> asked) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(call.query().values());
    if (asked.getOrDefault(QUERY, List.of()).stream().allMatch(text -> text.length() <= Address.LONGEST_TEXT)) {
      parameters.putAll(asked);
    }
    return new PageRequest(call.site().snapshot(), call.site().day(), call.site().contact(), language,
        call.path(), parameters);
  }

  private static Map<String, List<String>> asked(QueryProblem fault) {
    return fault.query().map(text -> Map.of(QUERY, List.of(text))).orElse(Map.of());
  }

  private static Map<String, List<String>> asked(QueryRequest asked) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(asked.graphs());
    parameters.put(QUERY, List.of(asked.text()));
    return parameters;
  }
}
