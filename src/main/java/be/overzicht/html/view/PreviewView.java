package be.overzicht.html.view;

import be.overzicht.html.Link;
import be.overzicht.html.View;
import java.util.List;

/**
 * A thing on a card for a frame.
 *
 * @param thing its name, and where its page is
 * @param kind what it is, and where
 * @param facts what is known of it
 */
public record PreviewView(Link thing, String kind, List<Fact> facts) implements View {

  /** A line of the card. */
  public record Fact(String label, String text) {}

  @Override
  public String template() {
    return "preview.jte";
  }
}
