package be.overzicht.html.view;

import be.overzicht.html.Link;
import be.overzicht.html.View;
import java.util.List;

/**
 * Something went wrong, and where to go from here.
 *
 * @param status the status code
 * @param title what happened
 * @param detail where, and what to do next
 * @param suggestions pages that may have been meant
 */
public record ProblemView(int status, String title, String detail, List<Link> suggestions) implements View {

  @Override
  public String template() {
    return "problem.jte";
  }
}
