package be.overzicht.csvw.read;

import java.util.List;

/**
 * How a table is written down: the flags of
 * <a href="https://www.w3.org/TR/tabular-data-model/#parsing">the tabular data model, section 8</a>.
 *
 * @param commentPrefix what a comment line begins with; empty when there are no comments
 * @param delimiter what stands between cells
 * @param encoding the name of the character encoding
 * @param quote what stands around cells; empty when cells are not quoted
 * @param doubled whether a quote inside a quoted cell is doubled; otherwise a backslash stands before it
 * @param headerRows number of rows with titles
 * @param lineTerminators what ends a row
 * @param blankRows what happens to rows in which all cells are empty
 * @param skipColumns number of columns left out at the beginning of each row
 * @param skipRows number of rows left out at the beginning of the file
 * @param trim which white space around cells is taken off
 * @param comments who asked for comments
 */
public record Dialect(
    String commentPrefix,
    String delimiter,
    String encoding,
    String quote,
    Quoting doubled,
    int headerRows,
    List<String> lineTerminators,
    BlankRows blankRows,
    int skipColumns,
    int skipRows,
    Trim trim,
    Comments comments) {
  /** What is taken when nothing is said: comma, quotes, UTF-8, one header row. */
  public static final Dialect DEFAULT = new Dialect("#", ",", "utf-8", "\"", Quoting.DOUBLED, 1,
      List.of("\r\n", "\n"), BlankRows.KEPT, 0, 0, Trim.NONE, Comments.USUAL);

  /** The same dialect for rows that stand behind the header. */
  public Dialect withoutHeader() {
    return new Dialect(commentPrefix, delimiter, encoding, quote, doubled, 0, lineTerminators, blankRows, skipColumns, 0,
        trim, comments);
  }

  /** What of it holds for the sheet of a workbook: which rows and columns there are. */
  Dialect ofSheet() {
    return new Dialect(comments == Comments.DECLARED ? commentPrefix : "", DEFAULT.delimiter, DEFAULT.encoding,
        DEFAULT.quote, DEFAULT.doubled, headerRows, List.of("\n"), blankRows, skipColumns, skipRows, trim, comments);
  }

  /** Whether a dialect says what a comment is. */
  public enum Comments {
    /** It says nothing, so that a line with the usual sign may be a row. */
    USUAL,
    /** It does. */
    DECLARED
  }

  /** How a quote is written inside a quoted cell. */
  public enum Quoting {
    /** Twice. */
    DOUBLED,
    /** Behind a backslash. */
    ESCAPED
  }

  /** What happens to rows without content. */
  public enum BlankRows {
    /** They are rows. */
    KEPT,
    /** They are left out. */
    SKIPPED
  }

  /** Which white space around a cell is taken off. */
  public enum Trim {
    /** None. */
    NONE,
    /** What stands before. */
    START,
    /** What stands behind. */
    END,
    /** Both. */
    BOTH;

    boolean start() {
      return this == START || this == BOTH;
    }

    boolean end() {
      return this == END || this == BOTH;
    }
  }
}
