package be.overzicht.http.page.query;

import be.overzicht.html.PageContent;
import be.overzicht.http.page.model.Reading;
import java.util.Optional;

/**
 * A question of the release, as somebody asks it.
 *
 * @param question the question
 * @param chosen what it is asked about, where there is a choice
 * @param query the query to run
 */
public record AskedQuestion(Question question, Optional<Chosen> chosen, String query) {

  /**
   * What a question is asked about.
   *
   * @param parameter what could be chosen
   * @param thing what was chosen
   */
  public record Chosen(Question.Parameter parameter, String thing) {}

  /** What it asks, in the reader's words. */
  public String title(Reading reading) {
    return chosen.map(about -> question.text("title", reading) + " (" + reading.label(about.thing()) + ")")
        .orElseGet(() -> question.text("title", reading));
  }

  /** The page with its answer. */
  public PageContent page(Reading reading, ShownAnswer answer) {
    return new QuestionPage(reading, this).answered(answer);
  }
}
