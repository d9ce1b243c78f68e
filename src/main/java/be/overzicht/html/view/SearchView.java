package be.overzicht.html.view;

import be.overzicht.html.Badge;
import be.overzicht.html.Link;
import be.overzicht.html.View;
import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param words what was looked for
 * @param count how much was found, in words
 * @param groups the finds by kind, the kind with the best find first
 * @param similar names that are nearly the same, when nothing was found; empty otherwise
 */
public record SearchView(String words, String count, List<Group> groups, List<Link> similar) implements View {

  /**
   * Finds of one kind.
   *
   * @param title what they are
   * @param results the finds
   * @param more where all of them are; empty when these are all
   */
  public record Group(String title, List<Result> results, Optional<Link> more) {}

  /**
   * A find.
   *
   * @param link its name and page
   * @param status its state; empty for none
   * @param details what tells it from others, in a few words each
   * @param reason what it was found by; empty when the name says it
   * @param today what took its place, when it exists no more; null otherwise
   * @param text what it is
   */
  public record Result(Link link, Optional<Badge> status, List<Link> details, String reason, Link today, String text) {}

  @Override
  public String template() {
    return "search.jte";
  }
}
