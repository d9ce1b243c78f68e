package be.overzicht.html.view;

import be.overzicht.html.Link;
import be.overzicht.html.View;
import java.util.List;

/**
 * The kinds of things there are.
 *
 * @param title the heading
 * @param intro a sentence below it
 * @param kinds the kinds
 */
public record ConceptsView(String title, String intro, List<Kind> kinds) implements View {

  /** A kind with its number and what it is. */
  public record Kind(Link link, String count, String text) {}

  @Override
  public String template() {
    return "concepts.jte";
  }
}
