package be.overzicht.html.view;

import be.overzicht.html.View;
import be.overzicht.html.section.FactList;
import be.overzicht.html.section.Figure;
import be.overzicht.html.section.Value;
import java.util.List;

/**
 * The vocabulary: own terms, lists of notions, and terms of standards.
 *
 * @param title the heading
 * @param lead what it is
 * @param version its version
 * @param diagram how the classes hold together
 * @param groups own terms by sort
 * @param schemes the lists of notions
 * @param standards terms of standards, with how often each is used
 */
public record VocabularyView(String title, String lead, String version, Figure diagram, List<Group> groups,
    List<Value> schemes, List<Value> standards) implements View {

  /** Terms of one sort. */
  public record Group(String title, String id, List<Term> terms) {}

  /**
   * A term.
   *
   * @param id its name in the namespace
   * @param label its label
   * @param definitions its definitions, the reader's language first
   * @param facts what else is known of it
   * @param used how often it is used, in words
   */
  public record Term(String id, String label, List<Value> definitions, List<FactList.Row> facts, String used) {}

  @Override
  public String template() {
    return "vocabulary.jte";
  }
}
