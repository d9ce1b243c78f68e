package be.overzicht.http.page.query;

import be.overzicht.html.Address;
import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.view.QueryView;
import be.overzicht.html.view.QuestionView.Choice;
import be.overzicht.html.view.QuestionView;
import be.overzicht.http.page.model.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A question with its answer: the answer first, then its files, then the query. */
final class QuestionPage {
  /** Where questions are asked. */
  static final String PATH = "/query/";
  private static final List<String> ENDINGS = List.of("csv", "json", "tsv", "xml");

  private final Reading reading;
  private final AskedQuestion asked;

  QuestionPage(Reading reading, AskedQuestion asked) {
    this.reading = reading;
    this.asked = asked;
  }

  PageContent answered(ShownAnswer answer) {
    Question question = asked.question();
    String title = question.text("title", reading);
    String explanation = question.text("explanation", reading);
    AnswerText text = new AnswerText(reading, answer);
    QueryView.Answer shown = text.view();
    Choice choice = asked.chosen().map(chosen -> new Choice(chosen.parameter().name(),
        reading.t("question.choose." + chosen.parameter().concept()), reading.label(chosen.thing()),
        reading.link(chosen.thing()))).orElse(null);
    QuestionView view = new QuestionView(title, explanation, choice,
        new QueryView.Answer(shown.summary(), shown.table(), files(text), shown.paging(), List.of()), asked.query(),
        new Link(new Address("/sparql", Map.of()).with("query", List.of(asked.query())).href(),
            reading.t("question.editor")));
    return PageContent.of(title, explanation, view);
  }

  private List<QueryView.File> files(AnswerText text) {
    Address whole = reading.address().without("lang").without("page");
    String id = asked.question().id();
    return Stream.concat(ENDINGS.stream().map(ending -> new QueryView.File(ending,
        new Link(whole.at(PATH + id + "." + ending).href(), ending.toUpperCase(Locale.ROOT)))),
        text.pictures(whole.at("/figure/" + id + ".svg"))).toList();
  }
}
