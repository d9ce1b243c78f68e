package be.overzicht.html.view;

import be.overzicht.html.Link;
import be.overzicht.html.View;

/**
 * A question that others ask, with its answer.
 *
 * @param title the question
 * @param explanation what to know before one relies on the answer
 * @param choice what it is asked about; null where there is no choice
 * @param answer the answer, with the files that hold it whole
 * @param query the query that gave it
 * @param editor where that query can be changed
 */
public record QuestionView(
    String title, String explanation, Choice choice, QueryView.Answer answer, String query, Link editor)
    implements View {

  /**
   * A field of the question.
   *
   * @param name its name in the address
   * @param label what is asked for
   * @param value what it holds now
   * @param thing what that leads to
   */
  public record Choice(String name, String label, String value, Link thing) {}

  @Override
  public String template() {
    return "question.jte";
  }
}
