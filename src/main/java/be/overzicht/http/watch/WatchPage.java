package be.overzicht.http.watch;

import be.overzicht.html.Messages;
import be.overzicht.html.view.SourceProblemsView;
import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import be.overzicht.rdf.Problem;
import java.util.List;

/** {@code /watch}: what is wrong with the sources, each problem with its place and the line that it is in. */
public final class WatchPage implements Endpoint {
  private static final int MOST_SHOWN = 500;

  private final Pages pages;
  private final SourceWatch watch;

  /** With the pages, and what is built. */
  public WatchPage(Pages pages, SourceWatch watch) {
    this.pages = pages;
    this.watch = watch;
  }

  @Override
  public Answer answer(Call call) {
    Resource page = Resource.only(call, Form.HTML,
        Contents.page(call, request -> pages.sourceProblems(request, view(Messages.of(request.language())))));
    return Answer.of(page.kept(page.policy().onlyOnce()));
  }

  private SourceProblemsView view(Messages words) {
    SourceBuild last = watch.last();
    String title = words.text(
        last.errors() > 0 ? "watch.failed" : last.problems().isEmpty() ? "watch.good" : "watch.warned");
    List<SourceProblemsView.Item> items = last.problems().stream().limit(MOST_SHOWN).map(WatchPage::item).toList();
    return new SourceProblemsView(last.number(), title, last.failure().orElse(""), items,
        Math.max(0, last.problems().size() - MOST_SHOWN));
  }

  private static SourceProblemsView.Item item(FoundProblem found) {
    Problem problem = found.problem();
    String place = problem.file() + (problem.line() > 0 ? ":" + problem.line() : "")
        + (problem.line() > 0 && problem.column() > 0 ? ":" + problem.column() : "");
    String id = place.replaceAll("[^\\p{L}\\p{N}]+", "-");
    int at = Math.min(Math.max(0, problem.column() - 1), found.line().length());
    int end = problem.column() > 0 ? endOfCell(found.line(), at) : at;
    return new SourceProblemsView.Item(id, place, problem.isError(), problem.what(), problem.remedy(),
        new SourceProblemsView.Line(found.line().substring(0, at), found.line().substring(at, end),
            found.line().substring(end)));
  }

  /** Where the cell ends that begins here, as far as that can be seen from one line. */
  private static int endOfCell(String line, int start) {
    boolean quoted = start < line.length() && line.charAt(start) == '"';
    int end = quoted ? line.indexOf('"', start + 1) + 1 : nextOf(line, start);
    return end > start ? end : line.length();
  }

  private static int nextOf(String line, int start) {
    int end = start;
    while (end < line.length() && ",;\t".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
