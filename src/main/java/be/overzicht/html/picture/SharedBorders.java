package be.overzicht.html.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Borders that regions share, made simpler once for both sides, so that no gap opens between them: the lines between the
 * points where borders meet keep the points that stand out (Douglas and Peucker, 1973).
 */
final class SharedBorders {
  private static final double TOLERANCE = 1.6;

  private final Map<GridPoint, Set<GridPoint>> neighbours = new TreeMap<>();
  private final Map<Edge, List<String>> owners = new HashMap<>();
  private final Set<GridPoint> kept = new HashSet<>();
  private final List<List<GridPoint>> lines = new ArrayList<>();

  /** Two points next to each other, in either direction. */
  private record Edge(GridPoint one, GridPoint other) {
    static Edge of(GridPoint a, GridPoint b) {
      return a.compareTo(b) < 0 ? new Edge(a, b) : new Edge(b, a);
    }
  }

  /** Adds the ring of a region of a group. */
  void add(String group, List<GridPoint> ring) {
    for (int at = 0; at < ring.size(); at++) {
      GridPoint from = ring.get(at);
      GridPoint to = ring.get((at + 1) % ring.size());
      neighbours.computeIfAbsent(from, point -> new TreeSet<>()).add(to);
      neighbours.computeIfAbsent(to, point -> new TreeSet<>()).add(from);
      owners.computeIfAbsent(Edge.of(from, to), edge -> new ArrayList<>()).add(group);
    }
  }

  /** Chooses the points to keep of all that was added. */
  void simplify() {
    Set<Edge> walked = new HashSet<>();
    neighbours.keySet().stream().filter(this::isMeeting).forEach(start -> walk(start, walked));
    neighbours.keySet().forEach(start -> walk(start, walked));
    lines.forEach(this::keep);
  }

  /** A ring with the points that are kept; the whole of one that would vanish. */
  List<GridPoint> simplified(List<GridPoint> ring) {
    List<GridPoint> left = ring.stream().filter(kept::contains).toList();
    return left.size() < 3 ? ring : left;
  }

  /** The lines that have another group, or nothing, on one side. */
  List<List<GridPoint>> ofGroups() {
    return lines.stream().filter(line -> {
      List<String> sides = owners.get(Edge.of(line.get(0), line.get(1)));
      return sides.size() < 2 || new HashSet<>(sides).size() > 1;
    }).map(line -> line.stream().filter(kept::contains).toList()).toList();
  }

  private boolean isMeeting(GridPoint point) {
    return neighbours.get(point).size() != 2;
  }

  /** Follows each line that begins at a point, up to where lines meet or to where it began. */
  private void walk(GridPoint start, Set<Edge> walked) {
    for (GridPoint next : neighbours.get(start)) {
      if (walked.add(Edge.of(start, next))) {
        List<GridPoint> line = new ArrayList<>(List.of(start, next));
        GridPoint before = start;
        GridPoint here = next;
        while (!isMeeting(here) && !here.equals(start)) {
          GridPoint came = before;
          before = here;
          here = neighbours.get(here).stream().filter(point -> !point.equals(came)).findFirst().orElseThrow();
          walked.add(Edge.of(before, here));
          line.add(here);
        }
        lines.add(line);
      }
    }
  }

  private void keep(List<GridPoint> line) {
    kept.add(line.get(0));
    kept.add(line.get(line.size() - 1));
    keepBetween(line, 0, line.size() - 1);
  }

  private void keepBetween(List<GridPoint> line, int from, int to) {
    int farthest = -1;
    double distance = TOLERANCE;
    for (int at = from + 1; at < to; at++) {
      double found = line.get(at).distance(line.get(from), line.get(to));
      if (found > distance) {
        farthest = at;
        distance = found;
      }
    }
    if (farthest > 0) {
      kept.add(line.get(farthest));
      keepBetween(line, from, farthest);
      keepBetween(line, farthest, to);
    }
  }
}
