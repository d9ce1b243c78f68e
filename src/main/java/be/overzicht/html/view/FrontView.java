package be.overzicht.html.view;

import be.overzicht.html.Link;
import be.overzicht.html.View;
import be.overzicht.html.section.Figure;
import be.overzicht.html.section.Value;
import java.util.List;

/**
 * The front page.
 *
 * @param counts what there is
 * @param examples searches to try
 * @param map where authorities take part
 * @param provinces how many take part in each province
 * @param pictures further pictures, each over the whole width
 * @param doors ways in for the kinds of users
 */
public record FrontView(List<Count> counts, List<Link> examples, Figure map, List<Value> provinces,
    List<Figure> pictures, List<Door> doors) implements View {

  /** A number and what it counts. */
  public record Count(String number, Link of) {}

  /**
   * A way in for one kind of user.
   *
   * @param title who
   * @param text what is there for them
   * @param links where to go
   * @param command a command to copy; empty for none
   */
  public record Door(String title, String text, List<Link> links, String command) {}

  @Override
  public String template() {
    return "front.jte";
  }
}
