package be.overzicht.html.picture;

import be.overzicht.html.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * A square for each initiative, in the row of its theme and the column of its kind of support: empty cells are gaps,
 * full ones overlap. The colour tells the target group.
 *
 * @param width the width of its coordinates
 * @param height the height of its coordinates
 * @param columns the kinds of support
 * @param rows the themes with their squares
 */
public record SupportMatrix(int width, int height, List<Column> columns, List<Row> rows) implements Picture {
  private static final int NAMES = 250;
  private static final int HEAD = 84;
  private static final int COLUMN = 118;
  private static final int SIDE = 13;
  private static final int STEP = 17;
  private static final int PER_LINE = 6;
  private static final int PADDING = 9;

  /** A place in the matrix: an initiative has one for each pair of its themes and kinds of support. */
  public record Item(Link link, String theme, String support, String target) {}

  /** A column and the middle of its head. */
  public record Column(String title, double x) {}

  /** A row with its height and squares. */
  public record Row(String title, double y, double height, List<Square> squares, List<Double> gaps) {}

  /** An initiative in one cell. */
  public record Square(Link link, double x, double y, String target) {}

  /** Lays out items over these themes and kinds, in their order. */
  public static SupportMatrix of(List<Item> items, List<String> themes, List<String> supports) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < supports.size(); i++) {
      columns.add(new Column(supports.get(i), NAMES + i * COLUMN));
    }
    List<Row> rows = new ArrayList<>();
    double y = HEAD;
    for (String theme : themes) {
      Row row = row(theme, y, columns, items.stream().filter(item -> item.theme().equals(theme)).toList());
      rows.add(row);
      y += row.height();
    }
    return new SupportMatrix(NAMES + supports.size() * COLUMN, (int) y + 4, columns, rows);
  }

  private static Row row(String theme, double top, List<Column> columns, List<Item> items) {
    List<Square> squares = new ArrayList<>();
    List<Double> gaps = new ArrayList<>();
    int lines = 1;
    for (Column column : columns) {
      List<Item> cell = items.stream().filter(item -> item.support().equals(column.title())).toList();
      if (cell.isEmpty()) {
        gaps.add(column.x());
      }
      for (int i = 0; i < cell.size(); i++) {
        double x = column.x() + i % PER_LINE * STEP;
        double y = top + PADDING + (double) (i / PER_LINE) * STEP;
        squares.add(new Square(cell.get(i).link(), x, y, cell.get(i).target()));
      }
      lines = Math.max(lines, (cell.size() + PER_LINE - 1) / PER_LINE);
    }
    return new Row(theme, top, lines * STEP + 2 * PADDING - (STEP - SIDE), squares, gaps);
  }
}
