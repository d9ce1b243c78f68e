package be.overzicht.html.view;

import be.overzicht.html.Address;
import be.overzicht.html.Link;
import be.overzicht.html.View;
import be.overzicht.html.section.Table;
import java.util.List;

/**
 * The page to ask queries on.
 *
 * @param dialogue the query and what became of it
 * @param chosen the question it belongs to; null for none
 * @param groups questions to begin with, by who asks them
 * @param schema the classes and the properties that the data use
 * @param prefixes prefixes and their namespaces for the editor, as JSON with every {@code <} escaped
 */
public record QueryView(Dialogue dialogue, Question chosen, List<Group> groups, List<Terms> schema, String prefixes)
    implements View {

  /**
   * What was asked, and what came back.
   *
   * @param query the query that stands in the editor
   * @param answer what it was answered with; null for nothing yet
   * @param fault why it was not answered; null when it was
   */
  public record Dialogue(String query, Answer answer, Fault fault) {

    /** Whether the query is too long for an address, so that it must be sent by a form. */
    public boolean isLong() {
      return query.length() > Address.LONGEST_TEXT;
    }
  }

  /**
   * An answer.
   *
   * @param summary what there is, in words
   * @param table the rows; null when there are none
   * @param files where the whole answer is
   * @param paging where the other rows are; null when these are all
   * @param again what a form sends to ask the same once more; empty when links do
   */
  public record Answer(String summary, Table table, List<File> files, Paging paging, List<Field> again) {}

  /** The whole answer in a form, by the value of {@code format}. */
  public record File(String format, Link link) {}

  /** A field of a form that readers do not see. */
  public record Field(String name, String value) {}

  /**
   * Why there is no answer.
   *
   * @param place where in the query; empty when there is no place
   * @param text what happened, and what to do next
   * @param quoted what the parser says, in English; empty when the text says it all
   * @param lines the lines of the query around the place; none when there is no place
   */
  public record Fault(String place, String text, String quoted, List<Line> lines) {}

  /**
   * A line of the query.
   *
   * @param number from 1
   * @param text what stands on it
   * @param mark what points at the fault below it; null when the fault is elsewhere
   */
  public record Line(int number, String text, String mark) {}

  /** Questions that one kind of user asks. */
  public record Group(String title, List<Question> questions) {}

  /** Terms of one sort, under a heading. */
  public record Terms(String title, List<Term> terms) {}

  /**
   * A class or property that queries can name.
   *
   * @param name its prefixed name
   * @param label its label in the reader's language
   * @param names its labels in every language, to find it by
   * @param isClass whether it is a class
   */
  public record Term(String name, String label, String names, boolean isClass) {}

  /** A question: its name and place, and how its answer is to be read. */
  public record Question(Link link, String explanation) {}

  @Override
  public String template() {
    return "query.jte";
  }
}
