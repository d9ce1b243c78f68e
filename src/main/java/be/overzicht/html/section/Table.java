package be.overzicht.html.section;

import be.overzicht.html.Link;
import java.util.List;

/**
 * Rows under named columns.
 *
 * @param id the fragment that leads to it
 * @param title its heading
 * @param intro a sentence before it; empty for none
 * @param columns the names of the columns
 * @param rows the cells, as many as columns; each holds any number of values
 * @param more where the rest is; null when this is all
 */
public record Table(String id, String title, String intro, List<String> columns, List<List<List<Value>>> rows,
    Link more) implements Section {

  /** A table that holds everything it has to say. */
  public static Table whole(String id, String title, List<String> columns, List<List<List<Value>>> rows) {
    return new Table(id, title, "", columns, rows, null);
  }

  /** The same table without columns that tell nothing; what is the same in all rows is said in the sentence before. */
  public Table compact() {
    return new CompactTable(this).compact();
  }
}
