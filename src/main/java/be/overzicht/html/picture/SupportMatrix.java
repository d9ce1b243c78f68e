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
 * @param rows the themes with their cells
 */
public record SupportMatrix(int width, int height, List<Column> columns, List<Row> rows) implements Picture {
  private static final int NAMES = 230;
  private static final int HEAD = 40;
  private static final int COLUMN = 136;
  private static final int SIDE = 14;
  private static final int STEP = 18;
  private static final int PER_LINE = 6;
  private static final int PADDING = 9;
  private static final int GUTTER = 4;

  /** A place in the matrix: an initiative has one for each pair of its themes and kinds of support. */
  public record Item(Link link, String theme, String support, String look) {}

  /** A column and the left edge of its cells. */
  public record Column(Link title, double x, double width) {}

  /** A row with its height and cells. */
  public record Row(Link title, double y, double height, List<Cell> cells) {}

  /**
   * Where a row meets a column.
   *
   * @param link the list of the initiatives in it; without an address for a gap
   * @param x its left edge
   * @param level 0 for a gap, to 4 for many
   * @param squares the initiatives in it
   */
  public record Cell(Link link, double x, int level, List<Square> squares) {}

  /** An initiative in one cell. */
  public record Square(Link link, double x, double y, String look) {}

  /** Lays out items over these themes and kinds, in their order. */
  public static SupportMatrix of(List<Item> items, List<Link> themes, List<Link> supports) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < supports.size(); i++) {
      columns.add(new Column(supports.get(i), NAMES + i * COLUMN, COLUMN - GUTTER));
    }
    List<Row> rows = new ArrayList<>();
    double y = HEAD;
    for (Link theme : themes) {
      Row row = row(theme, y, columns, items.stream().filter(item -> item.theme().equals(theme.text())).toList());
      rows.add(row);
      y += row.height() + GUTTER;
    }
    return new SupportMatrix(NAMES + supports.size() * COLUMN, (int) y + GUTTER, columns, rows);
  }

  private static Row row(Link theme, double top, List<Column> columns, List<Item> items) {
    List<Cell> cells = columns.stream().map(column -> cell(theme, column, top,
        items.stream().filter(item -> item.support().equals(column.title().text())).toList())).toList();
    int most = cells.stream().mapToInt(cell -> cell.squares().size()).max().orElse(0);
    int lines = Math.max(1, (most + PER_LINE - 1) / PER_LINE);
    return new Row(theme, top, lines * STEP + 2 * PADDING - (STEP - SIDE), cells);
  }

  private static Cell cell(Link theme, Column column, double top, List<Item> items) {
    List<Square> squares = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      double x = column.x() + PADDING + i % PER_LINE * STEP;
      double y = top + PADDING + (double) (i / PER_LINE) * STEP;
      squares.add(new Square(items.get(i).link(), x, y, items.get(i).look()));
    }
    String name = theme.text() + " · " + column.title().text() + ": " + items.size();
    Link list = items.isEmpty() ? Link.plain(name) : new Link(both(theme, column.title()), name);
    return new Cell(list, column.x(), (Math.min(items.size(), 7) + 1) / 2, squares);
  }

  /** The address of the list that is narrowed by a theme and by a kind of support. */
  private static String both(Link theme, Link support) {
    return theme.href() + support.href().replaceFirst("^[^?]*\\?(status=[a-z]+&)?", "&");
  }
}
