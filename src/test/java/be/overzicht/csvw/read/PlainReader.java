package be.overzicht.csvw.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a table in the slowest and plainest way, to hold the fast reader against: commas, doubled quotes, no dialect.
 */
public final class PlainReader {
  private final String text;
  private int at;

  private PlainReader(String text) {
    this.text = text;
  }

  /** The cells of all rows, comments left out; null when a quote is never closed. */
  public static List<List<String>> rows(String text) {
    PlainReader reader = new PlainReader(text.startsWith("\ufeff") ? text.substring(1) : text);
    List<List<String>> rows = new ArrayList<>();
    while (reader.at < reader.text.length()) {
      boolean comment = reader.text.charAt(reader.at) == '#';
      List<String> row = comment ? reader.line() : reader.row();
      if (row == null) {
        return null;
      }
      if (!comment) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<String> line() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end + 1;
    return List.of();
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    while (true) {
      String cell = cell();
      if (cell == null) {
        return null;
      }
      cells.add(cell);
      boolean more = at < text.length() && text.charAt(at) == ',';
      at += text.startsWith("\r\n", at) ? 2 : 1;
      if (!more) {
        return cells;
      }
    }
  }

  private String cell() {
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    StringBuilder cell = new StringBuilder();
    at += quoted ? 1 : 0;
    boolean open = quoted;
    boolean reopened = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (open && c == '"' && !text.startsWith("\"\"", at)) {
        open = false;
        reopened = !isEnd(at + 1);
        if (reopened) {
          cell.append('"');
        }
        at++;
      } else if (!open && isEnd(at)) {
        break;
      } else {
        boolean doubled = (open || reopened) && text.startsWith("\"\"", at);
        cell.append(c);
        at += doubled ? 2 : 1;
      }
    }
    return open ? null : cell.toString();
  }

  private boolean isEnd(int place) {
    return place >= text.length() || text.charAt(place) == ',' || text.charAt(place) == '\n'
        || text.startsWith("\r\n", place);
  }
}
