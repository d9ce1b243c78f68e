package be.overzicht.http.page.table;

/**
 * A value of a row.
 *
 * @param text what people read
 * @param iri the thing that it names; empty for a plain value
 */
public record Cell(String text, String iri) {

  /** A plain value. */
  public static Cell of(String text) {
    return new Cell(text, "");
  }
}
