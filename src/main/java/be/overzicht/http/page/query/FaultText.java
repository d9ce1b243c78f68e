package be.overzicht.http.page.query;

import be.overzicht.html.view.QueryView.Fault;
import be.overzicht.html.view.QueryView.Line;
import be.overzicht.http.page.model.Reading;
import be.overzicht.sparql.problem.QueryProblem.Place;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what is wrong with a query in the reader's language, and shows where: the lines around, and a mark. */
record FaultText(Reading reading) {
  private static final int AROUND = 2;
  private static final int WIDEST = 200;
  /** Reasons that only the parser or the engine can tell, in English. */
  private static final Set<Reason> QUOTED = Set.of(Reason.SYNTAX, Reason.UNRUNNABLE);

  /** What is wrong with a query, with its lines when the place is known. */
  Fault of(String query, QueryProblem fault) {
    String place = fault.place().map(where -> reading.t("query.fault.place", where.line(), where.column())).orElse("");
    String text = reading.t("query.fault." + fault.reason().key(), fault.arguments().toArray());
    String quoted = QUOTED.contains(fault.reason()) ? fault.arguments().get(0) : "";
    return new Fault(place, text, quoted, fault.place().map(where -> lines(query, where)).orElse(List.of()));
  }

  private static List<Line> lines(String query, Place place) {
    List<String> texts = query.lines().toList();
    List<Line> shown = new ArrayList<>();
    int last = Math.min(texts.size(), place.line() + AROUND);
    for (int number = Math.max(1, place.line() - AROUND); number <= last; number++) {
      String text = texts.get(number - 1);
      String mark = number == place.line() && place.column() < WIDEST ? " ".repeat(place.column() - 1) + "^" : null;
      shown.add(new Line(number, text.length() > WIDEST ? text.substring(0, WIDEST) + " …" : text, mark));
    }
    return shown;
  }
}
