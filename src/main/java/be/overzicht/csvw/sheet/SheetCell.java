package be.overzicht.csvw.sheet;

/**
 * A cell that holds something.
 *
 * @param column its position in the row, from 0
 * @param text what it means: a number with a point and without a format, a date as ISO 8601 writes it, a text as it is
 * @param state whether it means something
 */
record SheetCell(int column, String text, State state) {
  /** Whether a cell means something. */
  enum State {
    /** It has a value. */
    VALUE,
    /** Its formula came to an error. */
    ERROR,
    /** It is a number of more digits than a spreadsheet keeps. */
    ROUNDED,
    /** It has a formula, and nobody has worked it out. */
    NOT_WORKED_OUT
  }
}
