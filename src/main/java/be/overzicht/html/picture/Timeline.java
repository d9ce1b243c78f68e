package be.overzicht.html.picture;

import be.overzicht.html.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Bars over years, in groups; bars that do not meet share a row.
 *
 * @param width the width of its coordinates
 * @param height the height of its coordinates
 * @param today where the day of the release stands
 * @param ticks the years on the axis
 * @param bands the groups
 */
public record Timeline(int width, int height, double today, List<Tick> ticks, List<Band> bands) implements Picture {
  private static final int WIDTH = 1080;
  private static final int LEFT = 20;
  private static final int RIGHT = 24;
  private static final int AXIS = 34;
  private static final int BAND_HEAD = 28;
  private static final int ROW = 28;
  private static final int BAND_GAP = 14;
  private static final double LETTER = 7.5;

  /**
   * What a bar is made of.
   *
   * @param group the group it belongs to
   * @param link its name, and where it leads
   * @param span when it is
   * @param kind the class of its colour
   * @param state the class of its look: whether it runs
   */
  public record Item(String group, Link link, Span span, String kind, String state) {
    /** The first day. */
    public double from() {
      return span.from();
    }
  }

  /**
   * When something is, in years with decimals.
   *
   * @param from the first day
   * @param to the last day; the edge of the picture when no end is known
   * @param known up to when something is known: after it the bar fades
   */
  public record Span(double from, double to, double known) {}

  /** A year on the axis. */
  public record Tick(int year, double x) {}

  /** A group of bars, with its title above the first of them. */
  public record Band(String title, double x, double y, List<Bar> bars) {}

  /** A bar in its place, with the left edge of its name above it. */
  public record Bar(Link link, Place place, String kind, String state) {}

  /** Where a bar, the part of it that fades, and its name stand. */
  public record Place(double x, double y, double width, double fading, double nameX) {}

  /**
   * Lays out items; groups and items keep their order.
   *
   * @param today the day of the release as a year with decimals; the axis ends with its year
   */
  public static Timeline of(List<Item> items, int firstYear, double today) {
    int lastYear = (int) today + 1;
    Scale scale = new Scale(firstYear, (WIDTH - LEFT - RIGHT) / (double) (lastYear - firstYear));
    List<Tick> ticks = new ArrayList<>();
    for (int year = firstYear; year <= lastYear; year++) {
      ticks.add(new Tick(year, scale.x(year)));
    }
    List<Band> bands = new ArrayList<>();
    double y = AXIS;
    for (String group : items.stream().map(Item::group).distinct().toList()) {
      List<Item> own = items.stream().filter(item -> item.group().equals(group))
          .sorted(Comparator.comparingDouble(Item::from)).toList();
      List<Bar> bars = pack(own, scale, y + BAND_HEAD);
      bands.add(new Band(group, start(group, bars), y, bars));
      y = bars.stream().mapToDouble(bar -> bar.place().y()).max().orElse(y) + ROW + BAND_GAP;
    }
    return new Timeline(WIDTH, (int) Math.ceil(y), scale.x(today), ticks, bands);
  }

  private static double start(String title, List<Bar> bars) {
    double first = bars.stream().mapToDouble(bar -> bar.place().nameX()).min().orElse(LEFT);
    return Math.min(first, WIDTH - title.length() * LETTER);
  }

  private static List<Bar> pack(List<Item> items, Scale scale, double top) {
    List<Double> ends = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    for (Item item : items) {
      double length = Math.max(6, scale.x(item.span().to()) - scale.x(item.from()));
      double text = item.link().text().length() * LETTER + 10;
      double x = Math.min(scale.x(item.from()), WIDTH - text);
      int row = 0;
      while (row < ends.size() && ends.get(row) > x) {
        row++;
      }
      double end = Math.max(scale.x(item.from()) + length, x + text) + 10;
      if (row == ends.size()) {
        ends.add(end);
      } else {
        ends.set(row, end);
      }
      double fading = Math.min(length, scale.x(item.span().to()) - scale.x(item.span().known()));
      Place place = new Place(scale.x(item.from()), top + row * ROW, length - fading, fading, x);
      bars.add(new Bar(item.link(), place, item.kind(), item.state()));
    }
    return bars;
  }

  /** Years to coordinates. */
  private record Scale(int first, double perYear) {
    double x(double year) {
      return LEFT + Math.max(0, year - first) * perYear;
    }
  }
}
