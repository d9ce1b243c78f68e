package be.overzicht.http.figure;

import be.overzicht.html.section.Figure;
import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.page.Pages;
import be.overzicht.http.page.figure.AnswerFigure.As;
import be.overzicht.http.page.figure.AnswerFigure;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.sparql.QueryService;
import be.overzicht.sparql.protocol.AnswerPage;
import be.overzicht.sparql.protocol.QueryRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs a query and draws its answer as the address asks for. */
record Drawing(Call call, Pages pages, QueryService queries) {
  private static final String AS = "as";

  /** A figure, or why there is none. */
  record Drawn(Optional<Figure> figure, Optional<ProblemDetails> problem) {
    /** The answer with the figure, or the problem. */
    Answer answer(Function<Figure, Answer> found) {
      return problem.<Answer>map(Answer.Failed::new).orElseGet(() -> found.apply(figure.orElseThrow()));
    }
  }

  /** The picture of the answer to a query. */
  Drawn of(String query, String title) {
    Optional<String> asked = call.query().first(AS);
    if (asked.isPresent() && As.of(asked.get()).isEmpty()) {
      return misfit("There is no picture \"" + asked.get() + "\"; ask with as= for one of " + names(List.of(As.values())));
    }
    QueryService.Client client = new QueryService.Client(call.message().client(),
        Optional.ofNullable(call.headers().value("X-Forwarded-For")), () -> { });
    AnswerPage answer = queries.run(new QueryRequest(query, List.of(), List.of(), Optional.empty()),
        call.site().snapshot(), client, prepared -> prepared.first(AnswerFigure.MOST_ROWS));
    return of(answer, title, asked.flatMap(As::of));
  }

  private Drawn of(AnswerPage answer, String title, Optional<As> asked) {
    if (answer.extent().counted() > AnswerFigure.MOST_ROWS || !answer.extent().complete()) {
      return misfit("The answer has more than " + AnswerFigure.MOST_ROWS
          + " rows; a picture shows no more: count them in groups (GROUP BY), or take the first (LIMIT)");
    }
    AnswerFigure figure = pages.figure(Contents.request(call, call.language()), answer);
    List<As> fitting = figure.fitting();
    Optional<As> chosen = asked.or(() -> fitting.stream().findFirst()).filter(fitting::contains);
    return chosen.map(as -> new Drawn(Optional.of(figure.figure(title, as)), Optional.empty()))
        .orElseGet(() -> misfit(answer.rows().isEmpty() ? "The answer has no rows, so there is nothing to show"
            : "The answer with the columns " + String.join(", ", answer.columns()) + " does not fit; bar needs numbers "
                + "beside labels, line needs numbers beside dates or other numbers, map needs municipalities by their "
                + "address, timeline needs dates beside labels. " + (fitting.isEmpty() ? "None of these fits"
                : "What fits: " + names(fitting))));
  }

  private Drawn misfit(String detail) {
    return new Drawn(Optional.empty(),
        Optional.of(ProblemDetails.of(400, "This picture cannot be made", detail, call.path())));
  }

  private static String names(List<As> all) {
    return all.stream().map(As::key).collect(Collectors.joining(", "));
  }
}
