package be.overzicht.html.view;

import be.overzicht.html.Link;
import be.overzicht.html.View;
import java.util.List;

/**
 * The page to ask queries on.
 *
 * @param query the query that stands in the editor
 * @param chosen the question it belongs to; null for none
 * @param groups questions to begin with, by who asks them
 * @param settings prefixes and terms for the editor, as JSON with every {@code <} escaped
 */
public record QueryView(String query, Question chosen, List<Group> groups, String settings) implements View {

  /** Questions that one kind of user asks. */
  public record Group(String title, List<Question> questions) {}

  /** A question: its name and place, and how its answer is to be read. */
  public record Question(Link link, String explanation) {}

  @Override
  public String template() {
    return "query.jte";
  }
}
