package be.overzicht.html.picture;

import be.overzicht.html.Link;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Dots where bodies are; a bigger dot is a bigger number. Without borders: the dots draw the region themselves.
 *
 * @param width the width of its coordinates
 * @param height the height of its coordinates
 * @param dots the bodies, the ones with the smallest numbers first, so that bigger ones lie on top
 * @param areas the provinces, as the land around their dots
 * @param credits whom the coordinates are from, in the words that their licence asks for
 */
public record DotMap(int width, int height, List<Dot> dots, List<Area> areas, List<String> credits)
    implements Picture {
  private static final int WIDTH = 1000;
  private static final int MARGIN = 40;
  /** One degree of longitude against one of latitude at 51° north: the cosine of the latitude. */
  private static final double SHRINK = 0.6293;

  /** A body: where it is and what it counts. */
  public record Item(Link link, String province, double latitude, double longitude, int count) {}

  /** A dot in its place; {@code level} is 0 for none to 4 for the most. */
  public record Dot(Link link, double x, double y, double radius, int level) {}

  /**
   * A province: its name at the middle of its dots, and a path that touches each of them, to be drawn with a round and
   * wide stroke.
   */
  public record Area(String name, double x, double y, String path) {}

  /** Lays out items; without items it is empty. */
  public static DotMap of(List<Item> items, List<String> credits) {
    if (items.isEmpty()) {
      return new DotMap(WIDTH, 0, List.of(), List.of(), credits);
    }
    double west = items.stream().mapToDouble(Item::longitude).min().orElseThrow();
    double east = items.stream().mapToDouble(Item::longitude).max().orElseThrow();
    double north = items.stream().mapToDouble(Item::latitude).max().orElseThrow();
    double south = items.stream().mapToDouble(Item::latitude).min().orElseThrow();
    double scale = (WIDTH - 2 * MARGIN) / Math.max(0.1, (east - west) * SHRINK);
    Projection projection = new Projection(west, north, scale);
    int most = items.stream().mapToInt(Item::count).max().orElse(0);
    List<Dot> dots = items.stream().sorted((a, b) -> Integer.compare(a.count(), b.count()))
        .map(item -> projection.dot(item, most)).toList();
    List<Area> areas = items.stream().map(Item::province).distinct().sorted()
        .map(province -> projection.area(province, items.stream().filter(i -> i.province().equals(province)).toList()))
        .toList();
    return new DotMap(WIDTH, (int) ((north - south) * scale) + 2 * MARGIN, dots, areas, credits);
  }

  /** Degrees to coordinates. */
  private record Projection(double west, double north, double scale) {

    double x(double longitude) {
      return round(MARGIN + (longitude - west) * SHRINK * scale);
    }

    double y(double latitude) {
      return round(MARGIN + (north - latitude) * scale);
    }

    Dot dot(Item item, int most) {
      double share = most == 0 ? 0 : item.count() / (double) most;
      double radius = item.count() == 0 ? 3.5 : 5 + 9 * Math.sqrt(share);
      int level = item.count() == 0 ? 0 : 1 + (int) Math.min(3, share * 4);
      return new Dot(item.link(), x(item.longitude()), y(item.latitude()), round(radius), level);
    }

    Area area(String province, List<Item> items) {
      String path = items.stream().map(item -> "M" + whole(x(item.longitude())) + " " + whole(y(item.latitude())) + "h0")
          .collect(Collectors.joining());
      return new Area(province, x(items.stream().mapToDouble(Item::longitude).average().orElse(west)),
          y(items.stream().mapToDouble(Item::latitude).average().orElse(north)), path);
    }

    private static long whole(double value) {
      return Math.round(value);
    }

    private static double round(double value) {
      return Math.round(value * 10) / 10.0;
    }
  }
}
