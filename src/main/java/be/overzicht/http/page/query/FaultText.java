package be.overzicht.http.page.query;

import be.overzicht.html.view.QueryView.Fault;
import be.overzicht.html.view.QueryView.Line;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.problem.ProblemDetails.Place;
import java.util.ArrayList;
import java.util.List;

/** Shows where a query is wrong: the lines around the place, and a mark under it. */
final class FaultText {
  private static final int AROUND = 2;
  private static final int WIDEST = 200;

  private FaultText() {}

  /** What is wrong with a query, with its lines when the place is known. */
  static Fault of(String query, ProblemDetails problem) {
    List<Line> lines = problem.place().map(place -> lines(query, place)).orElse(List.of());
    return new Fault(problem.status(), problem.title(), problem.detail(), lines);
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
