package be.overzicht.html.view;

import be.overzicht.html.View;
import be.overzicht.html.section.Section;
import java.util.List;

/**
 * A page of sections under a heading.
 *
 * @param title the heading
 * @param lead a sentence below it
 * @param sections what stands on the page
 */
public record SectionsView(String title, String lead, List<Section> sections) implements View {

  @Override
  public String template() {
    return "sections.jte";
  }
}
