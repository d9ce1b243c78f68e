package be.overzicht.html.picture;

import be.overzicht.html.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Bodies that became other bodies: the oldest at the left, lines from each to what it became.
 *
 * @param width the width of its coordinates
 * @param height the height of its coordinates
 * @param boxes the bodies
 * @param lines from the right side of a body to the left side of what it became
 */
public record FamilyTree(int width, int height, List<Box> boxes, List<Line> lines) implements Picture {
  private static final int COLUMN = 330;
  private static final int BOX_WIDTH = 240;
  private static final int ROW = 72;
  private static final int BOX_HEIGHT = 54;

  /** A body became another one on a day. */
  public record Step(Link from, Link to, String date) {}

  /** A body in its place, with the day it began if it came from others; {@code current} if the page is about it. */
  public record Box(Link link, double x, double y, String state, String date) {}

  /** A line from what was to what came of it. */
  public record Line(double x1, double y1, double x2, double y2) {}

  /** Lays out steps without a loop around the body that the page is about. */
  public static FamilyTree of(List<Step> steps, String currentHref) {
    Map<Link, Integer> columns = columns(steps);
    Map<Integer, Integer> used = new LinkedHashMap<>();
    Map<Link, Box> boxes = new LinkedHashMap<>();
    int rows = columns.values().stream().mapToInt(c -> (int) columns.values().stream().filter(c::equals).count())
        .max().orElse(0);
    columns.forEach((link, column) -> {
      long inColumn = columns.values().stream().filter(column::equals).count();
      int row = used.merge(column, 1, Integer::sum) - 1;
      double y = (row + (rows - inColumn) / 2.0) * ROW;
      String state = link.href().equals(currentHref) ? "current" : "other";
      boxes.put(link, new Box(link, (double) column * COLUMN, y, state, began(link, steps)));
    });
    List<Line> lines = steps.stream().map(step -> line(boxes.get(step.from()), boxes.get(step.to()))).toList();
    int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return new FamilyTree(last * COLUMN + BOX_WIDTH, rows * ROW, List.copyOf(boxes.values()), lines);
  }

  private static String began(Link body, List<Step> steps) {
    return steps.stream().filter(step -> step.to().equals(body)).map(Step::date).findFirst().orElse("");
  }

  private static Line line(Box from, Box to) {
    double middle = BOX_HEIGHT / 2.0;
    return new Line(from.x() + BOX_WIDTH, from.y() + middle, to.x(), to.y() + middle);
  }

  /** The longest way from a beginning decides the column; as many rounds as there are bodies are enough. */
  private static Map<Link, Integer> columns(List<Step> steps) {
    Map<Link, Integer> columns = new LinkedHashMap<>();
    steps.stream().flatMap(step -> Stream.of(step.from(), step.to())).forEach(link -> columns.put(link, 0));
    List<Step> rounds = new ArrayList<>(steps);
    for (int i = 0; i < columns.size(); i++) {
      rounds.forEach(step -> columns.computeIfPresent(step.to(),
          (to, column) -> Math.max(column, Math.min(columns.size(), columns.get(step.from()) + 1))));
    }
    return columns;
  }
}
