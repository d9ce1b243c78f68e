package be.overzicht.sparql;

import be.overzicht.sparql.answer.AnswerCache.Key;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.QueryRefused;
import be.overzicht.sparql.problem.Reason;
import be.overzicht.sparql.protocol.Preferences;
import be.overzicht.sparql.protocol.ResultForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses the form of an answer: the one that the address names, or else the one that the client likes best. */
record FormChoice(Preferences preferences) {
  /** The form for this request. */
  ResultForm of(Key key, List<ResultForm> offered) {
    Optional<String> named = key.request().format();
    if (named.isEmpty()) {
      return preferences.choose(offered, key.accept().isEmpty() ? null : key.accept())
          .orElseThrow(() -> notAcceptable(offered));
    }
    return offered.stream()
        .filter(form -> form.isCalled(named.get()))
        .findFirst()
        .orElseThrow(() -> notAcceptable(offered));
  }

  private static QueryRefused notAcceptable(List<ResultForm> offered) {
    String types = offered.stream().map(form -> form.mediaTypes().get(0)).collect(Collectors.joining(", "));
    return new QueryRefused(QueryProblem.of(Reason.FORM,
        "The answer to this query can have these forms: " + types + ".", types));
  }
}
