package be.overzicht.html.section;

import be.overzicht.html.Link;
import java.util.List;

/**
 * Facts as pairs of a property and its values.
 *
 * @param id the fragment that leads to it
 * @param title its heading
 * @param rows the pairs, in reading order
 * @param fold whether the reader opens them
 */
public record FactList(String id, String title, List<Row> rows, Fold fold) implements Section {

  /** Whether the pairs are all to be seen at once. */
  public enum Fold {
    /** They are. */
    OPEN,
    /** The reader opens them. */
    FOLDED
  }

  /** Pairs that are all to be seen. */
  public FactList(String id, String title, List<Row> rows) {
    this(id, title, rows, Fold.OPEN);
  }

  /** Whether the reader opens them. */
  public boolean folded() {
    return fold == Fold.FOLDED;
  }

  /**
   * A property and its values.
   *
   * @param property the name of the property, with a link to its definition where there is one
   * @param values at least one value
   */
  public record Row(Link property, List<Value> values) {}
}
