package be.overzicht.html.view;

import be.overzicht.html.Link;
import java.util.List;

/**
 * Facts as pairs of a property and its values.
 *
 * @param id the fragment that leads to it
 * @param title its heading
 * @param rows the pairs, in reading order
 */
public record FactList(String id, String title, List<Row> rows) implements Section {

  /**
   * A property and its values.
   *
   * @param property the name of the property, with a link to its definition where there is one
   * @param values at least one value
   */
  public record Row(Link property, List<Value> values) {}
}
