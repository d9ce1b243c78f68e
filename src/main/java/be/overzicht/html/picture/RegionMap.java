package be.overzicht.html.picture;

import be.overzicht.html.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A map of regions by their outlines, each coloured by its class, with the borders of the groups that they form.
 *
 * @param width the width of its coordinates
 * @param height the height of its coordinates
 * @param regions the regions
 * @param borders the border of the whole and those between groups, as one path
 * @param names the names of the groups in their places
 * @param credits whom the outlines are from, in the words that their licence asks for
 */
public record RegionMap(int width, int height, List<Region> regions, String borders, List<Name> names,
    List<String> credits) implements Picture {
  private static final int WIDTH = 1000;
  private static final int MARGIN = 4;
  /** One degree of longitude against one of latitude at 51° north: the cosine of the latitude. */
  private static final double SHRINK = 0.6293;

  /**
   * What is shown.
   *
   * @param link its name with what is known of it, and where it leads
   * @param group the name of its group
   * @param look the class of its colour
   * @param rings its outline: rings of points of longitude and latitude
   */
  public record Item(Link link, String group, String look, List<List<List<Double>>> rings) {}

  /** A region in its place. */
  public record Region(Link link, String look, String path) {}

  /** The name of a group in the middle of it, in lines that end where it has a hyphen. */
  public record Name(List<String> lines, int x, int y) {}

  /** Lays out items; without items it is empty. */
  public static RegionMap of(List<Item> items, List<String> credits) {
    if (items.isEmpty()) {
      return new RegionMap(WIDTH, 0, List.of(), "", List.of(), credits);
    }
    Projection projection = Projection.of(items);
    List<List<List<GridPoint>>> placed = items.stream().map(projection::rings).toList();
    SharedBorders borders = new SharedBorders();
    for (int at = 0; at < items.size(); at++) {
      String group = items.get(at).group();
      placed.get(at).forEach(ring -> borders.add(group, ring));
    }
    borders.simplify();
    List<Region> regions = new ArrayList<>();
    for (int at = 0; at < items.size(); at++) {
      StringBuilder path = new StringBuilder();
      placed.get(at).forEach(ring -> path.append(GridPoint.path(borders.simplified(ring), "z")));
      regions.add(new Region(items.get(at).link(), items.get(at).look(), path.toString()));
    }
    StringBuilder lines = new StringBuilder();
    borders.ofGroups().forEach(line -> lines.append(GridPoint.path(line, "")));
    return new RegionMap(WIDTH, projection.height(), regions, lines.toString(), names(items, placed), credits);
  }

  /** Names at the mean of the places of their regions. */
  private static List<Name> names(List<Item> items, List<List<List<GridPoint>>> placed) {
    Map<String, List<GridPoint>> points = new TreeMap<>();
    for (int at = 0; at < items.size(); at++) {
      List<GridPoint> all = points.computeIfAbsent(items.get(at).group(), group -> new ArrayList<>());
      placed.get(at).stream().limit(1).flatMap(List::stream).forEach(all::add);
    }
    return points.entrySet().stream().filter(group -> !group.getKey().isEmpty() && !group.getValue().isEmpty())
        .map(group -> new Name(List.of(group.getKey().split("(?<=-)")),
            (int) group.getValue().stream().mapToInt(GridPoint::x).average().orElse(0),
            (int) group.getValue().stream().mapToInt(GridPoint::y).average().orElse(0))).toList();
  }

  /** Degrees to coordinates. */
  private record Projection(double west, double north, double scale, int height) {

    static Projection of(List<Item> items) {
      List<List<Double>> points = items.stream().flatMap(item -> item.rings().stream()).flatMap(List::stream).toList();
      double west = points.stream().mapToDouble(point -> point.get(0)).min().orElse(0);
      double east = points.stream().mapToDouble(point -> point.get(0)).max().orElse(0);
      double south = points.stream().mapToDouble(point -> point.get(1)).min().orElse(0);
      double north = points.stream().mapToDouble(point -> point.get(1)).max().orElse(0);
      double scale = (WIDTH - 2 * MARGIN) / Math.max(0.1, (east - west) * SHRINK);
      return new Projection(west, north, scale, (int) ((north - south) * scale) + 2 * MARGIN);
    }

    List<List<GridPoint>> rings(Item item) {
      return item.rings().stream().map(ring -> ring(ring)).filter(ring -> ring.size() > 2).toList();
    }

    /** A ring without its closing point, and without points that fall together. */
    private List<GridPoint> ring(List<List<Double>> points) {
      List<GridPoint> ring = new ArrayList<>();
      for (List<Double> point : points) {
        GridPoint next = new GridPoint((int) Math.round(MARGIN + (point.get(0) - west) * SHRINK * scale),
            (int) Math.round(MARGIN + (north - point.get(1)) * scale));
        if (ring.isEmpty() || !ring.get(ring.size() - 1).equals(next)) {
          ring.add(next);
        }
      }
      if (ring.size() > 1 && ring.get(0).equals(ring.get(ring.size() - 1))) {
        ring.remove(ring.size() - 1);
      }
      return ring;
    }
  }
}
