package be.overzicht.csvw.read;

import java.util.ArrayList;
import java.util.List;

/** Gathers what stands before the rows of a table: skipped rows, titles, comments. */
final class HeaderRows {
  private static final int COMMENTS_KEPT = 1000;

  private final Dialect dialect;
  private final List<List<String>> titles = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();
  private int skipped;
  private int read;
  private int line;
  private int width;
  private int commentLines;
  private String text = "";
  private String firstRow = "";

  HeaderRows(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Whether rows are still left out at the beginning. */
  boolean skips() {
    return skipped < dialect.skipRows();
  }

  /** Whether the next row belongs here. */
  boolean isOpen() {
    return skips() || read < dialect.headerRows();
  }

  /** Takes the cells from this one on; a comment is one cell with its prefix. */
  void add(RowBatch batch, int first, int atLine, String commentPrefix) {
    if (commentPrefix != null || skips()) {
      comment(batch.text(first), commentPrefix == null ? "" : commentPrefix);
    }
    if (skips()) {
      skipped++;
    } else if (read < dialect.headerRows()) {
      read++;
      if (commentPrefix == null) {
        titles(batch, first, atLine);
      }
    }
  }

  int comments() {
    return commentLines;
  }

  /** Without header rows, the first row tells the number of columns. */
  void firstRow(RowBatch batch) {
    firstRow = batch.rows > 0 && batch.cellCount(0) > 0 ? batch.text(batch.firstCell(0)) : "";
    if (dialect.headerRows() == 0 && batch.rows > 0) {
      width = batch.cellCount(0);
    }
  }

  Header header() {
    return new Header(titles, comments, line, width, text, firstRow);
  }

  private void comment(String content, String prefix) {
    String plain = content.startsWith(prefix) ? content.substring(prefix.length()).strip() : content;
    commentLines += prefix.isEmpty() || skips() ? 0 : 1;
    if (!plain.isEmpty() && comments.size() < COMMENTS_KEPT) {
      comments.add(plain);
    }
  }

  private void titles(RowBatch batch, int first, int atLine) {
    line = line == 0 ? atLine : line;
    int columns = Math.max(0, batch.cells - first - dialect.skipColumns());
    width = Math.max(width, columns);
    for (int i = 0; i < columns; i++) {
      String title = batch.text(first + dialect.skipColumns() + i);
      if (titles.size() <= i) {
        titles.add(new ArrayList<>());
      }
      if (!title.isBlank()) {
        titles.get(i).add(title);
      }
      text = i == 0 ? title : text;
    }
  }
}
