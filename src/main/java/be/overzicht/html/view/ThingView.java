package be.overzicht.html.view;

import be.overzicht.html.Badge;
import be.overzicht.html.Link;
import be.overzicht.html.View;
import be.overzicht.html.section.Section;
import java.util.List;

/**
 * One thing: what it is, what is known of it, and what points to it.
 *
 * @param heading what it is
 * @param main the sections of the main column
 * @param aside the sections beside it
 */
public record ThingView(Heading heading, List<Section> main, List<Section> aside) implements View {

  /**
   * The head of the page.
   *
   * @param trail the way here: the list it is in
   * @param title its name
   * @param lead what it is in a sentence or two; empty when the data does not say
   * @param badges short states such as a status
   * @param iri its own address, to copy and to cite
   */
  public record Heading(List<Link> trail, String title, String lead, List<Badge> badges, String iri) {}

  /** Whether it is of a kind that can be compared. */
  public boolean isComparable() {
    return heading.iri().contains("/id/initiatief/") || heading.iri().contains("/id/bestuurseenheid/");
  }

  @Override
  public String template() {
    return "thing.jte";
  }
}
