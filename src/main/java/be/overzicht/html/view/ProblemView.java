package be.overzicht.html.view;

import be.overzicht.html.Link;
import be.overzicht.html.View;
import java.util.List;

/**
 * Something went wrong, and where to go from here.
 *
 * @param status the status code
 * @param title what happened, in the reader's language
 * @param lead what to do next, in the reader's language; empty when only the detail says it
 * @param detail what programs are told: what happened here, in English; empty when the lead says it
 * @param suggestions pages that may have been meant
 */
public record ProblemView(int status, String title, String lead, String detail, List<Link> suggestions)
    implements View {

  @Override
  public String template() {
    return "problem.jte";
  }
}
