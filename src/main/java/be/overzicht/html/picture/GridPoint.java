package be.overzicht.html.picture;

import java.util.Comparator;
import java.util.List;

/** A point of whole coordinates. */
record GridPoint(int x, int y) implements Comparable<GridPoint> {
  private static final Comparator<GridPoint> ORDER =
      Comparator.comparingInt(GridPoint::x).thenComparingInt(GridPoint::y);

  @Override
  public int compareTo(GridPoint other) {
    return ORDER.compare(this, other);
  }

  /** How far it is from the line through two points, or from them when they are one. */
  double distance(GridPoint from, GridPoint to) {
    double length = Math.hypot(to.x - from.x, to.y - from.y);
    return length == 0 ? Math.hypot(x - from.x, y - from.y)
        : Math.abs((to.x - from.x) * (double) (from.y - y) - (from.x - x) * (double) (to.y - from.y)) / length;
  }

  /** A path along points, in short: from each to the next (SVG 2, section 9.3); with this end. */
  static String path(List<GridPoint> points, String end) {
    StringBuilder path = new StringBuilder();
    GridPoint last = new GridPoint(0, 0);
    for (GridPoint point : points) {
      int dy = point.y - last.y;
      path.append(path.isEmpty() ? "M" : path.indexOf("l") < 0 ? "l" : point.x < last.x ? "" : " ")
          .append(point.x - last.x).append(dy < 0 ? "" : " ").append(dy);
      last = point;
    }
    return path.append(end).toString();
  }
}
