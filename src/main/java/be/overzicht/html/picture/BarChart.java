package be.overzicht.html.picture;

import be.overzicht.html.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * Lying bars, one a row, from a line that stands for zero.
 *
 * @param width the width of its coordinates
 * @param height the height of its coordinates
 * @param zero where the line for zero stands
 * @param bars the bars, in the order of the rows
 */
public record BarChart(int width, int height, double zero, List<Bar> bars) implements Picture {
  private static final int WIDTH = 1000;
  private static final int LABEL = 330;
  private static final int NUMBER = 90;
  private static final int ROW = 26;

  /** A row: its name, its value, and the value as it is written. */
  public record Item(Link link, double value, String text) {}

  /** A bar in its place. */
  public record Bar(Link link, double x, double y, double width, String text, double textX) {}

  /** Lays out rows. */
  public static BarChart of(List<Item> items) {
    double least = Math.min(0, items.stream().mapToDouble(Item::value).min().orElse(0));
    double most = Math.max(0, items.stream().mapToDouble(Item::value).max().orElse(0));
    double scale = (WIDTH - LABEL - NUMBER) / Math.max(most - least, Double.MIN_NORMAL);
    double zero = LABEL - least * scale;
    List<Bar> bars = new ArrayList<>();
    for (Item item : items) {
      double x = Math.min(zero, zero + item.value() * scale);
      double width = Math.abs(item.value() * scale);
      bars.add(new Bar(item.link(), round(x), bars.size() * ROW, round(width), item.text(), round(x + width + 6)));
    }
    return new BarChart(WIDTH, Math.max(1, items.size()) * ROW, round(zero), bars);
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
