package be.overzicht.html.view;

import be.overzicht.html.Badge;
import be.overzicht.html.Form;
import be.overzicht.html.Link;
import be.overzicht.html.View;
import java.util.List;
import java.util.Optional;

/**
 * Things of one kind, with ways to narrow them down; its address holds everything that was chosen.
 *
 * @param heading what is listed
 * @param kept what a search within the list keeps of the address
 * @param entries the things on this page of the list
 * @param choices what was chosen, each with a link that undoes it
 * @param facets what can be chosen
 * @param sorting the orders, the current one without a link
 * @param paging where the other pages are
 */
public record ListView(Heading heading, List<Kept> kept, List<Entry> entries, List<Link> choices,
    List<Facet> facets, List<Link> sorting, Paging paging) implements View {

  /**
   * The head of the list.
   *
   * @param title what is listed
   * @param count how many there are, in words
   * @param path the path of the list
   * @param search the words that names must hold; empty for all
   * @param tables the same list to take away
   */
  public record Heading(String title, String count, String path, String search, List<Form> tables) {}

  /** A parameter of the address and one of its values. */
  public record Kept(String name, String value) {}

  /**
   * A thing.
   *
   * @param link its name and page
   * @param status its state; empty for none
   * @param details what tells it from others, in a few words each
   * @param text what it is, cut to a line or two; empty for none
   */
  public record Entry(Link link, Optional<Badge> status, List<String> details, String text) {}

  /**
   * A property to choose by.
   *
   * @param title its name
   * @param name its parameter
   * @param values what can be chosen
   */
  public record Facet(String title, String name, List<Choice> values) {

    /** Whether one of its values is chosen. */
    public boolean hasChosen() {
      return values.stream().anyMatch(Choice::chosen);
    }
  }

  /**
   * A value to choose.
   *
   * @param value the value of the parameter
   * @param link its name, and the list with it chosen or not chosen any more
   * @param count how many things it leaves, in digits
   * @param chosen whether it is chosen
   */
  public record Choice(String value, Link link, String count, boolean chosen) {}

  /** Whether no thing has more than a name and details, so that two fit beside each other. */
  public boolean isShort() {
    return entries.size() > 8 && entries.stream().allMatch(entry -> entry.text().isEmpty());
  }

  @Override
  public String template() {
    return "list.jte";
  }
}
