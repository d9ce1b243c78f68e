package be.overzicht.html.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines over time or another number.
 *
 * @param width the width of its coordinates
 * @param height the height of its coordinates
 * @param lines the lines, with their names below each other at the right
 * @param steps where words stand below
 * @param levels where numbers stand at the left
 */
public record LineChart(int width, int height, List<Line> lines, List<Mark> steps, List<Mark> levels)
    implements Picture {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 460;
  private static final int LEFT = 70;
  private static final int RIGHT = 230;
  private static final int TOP = 12;
  private static final int BOTTOM = 36;
  private static final int ROW = 20;
  private static final int MOST_STEPS = 10;
  private static final int LEVELS = 4;
  private static final int COLOURS = 6;

  /** A value of a line at a place, with the words for that place. */
  public record Item(String line, double at, String words, double value) {}

  /** A line with its dots. */
  public record Line(String name, int colour, String points, List<Dot> dots, double nameY) {}

  /** A value in its place, with its words. */
  public record Dot(double x, double y, String text) {}

  /** Words at a distance from the edge. */
  public record Mark(double at, String text) {}

  /** Lays out values; the lines keep the order in which they come first. */
  public static LineChart of(List<Item> items) {
    List<String> names = items.stream().map(Item::line).distinct().toList();
    int height = Math.max(HEIGHT, TOP + BOTTOM + names.size() * ROW);
    Scale across = Scale.of(items.stream().map(Item::at).toList(), LEFT, WIDTH - RIGHT);
    List<Double> values = new ArrayList<>(items.stream().map(Item::value).toList());
    values.add(0.0);
    Scale up = Scale.of(values, height - BOTTOM, TOP);
    List<Line> lines = names.stream().map(name -> {
      List<Dot> dots = items.stream().filter(item -> item.line().equals(name))
          .sorted(Comparator.comparingDouble(Item::at))
          .map(item -> new Dot(across.place(item.at()), up.place(item.value()), item.words() + ": " + text(item.value())))
          .toList();
      String points = dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
      int at = names.indexOf(name);
      return new Line(name, at % COLOURS, points, dots, TOP + 14.0 + at * ROW);
    }).toList();
    return new LineChart(WIDTH, height, lines, steps(items, across), up.levels());
  }

  private static List<Mark> steps(List<Item> items, Scale across) {
    List<Mark> all = items.stream().sorted(Comparator.comparingDouble(Item::at))
        .map(item -> new Mark(across.place(item.at()), item.words())).distinct().toList();
    int every = (all.size() + MOST_STEPS - 1) / MOST_STEPS;
    return all.stream().filter(mark -> all.indexOf(mark) % every == 0).toList();
  }

  private static String text(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  /** Numbers to places between two edges. */
  private record Scale(double least, double most, double from, double to) {
    static Scale of(List<Double> values, double from, double to) {
      double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
      double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
      return new Scale(least, most == least ? least + 1 : most, from, to);
    }

    double place(double value) {
      return Math.round((from + (value - least) / (most - least) * (to - from)) * 10) / 10.0;
    }

    List<Mark> levels() {
      double rough = (most - least) / LEVELS;
      double power = Math.pow(10, Math.floor(Math.log10(rough)));
      double step = rough / power > 5 ? 10 * power : rough / power > 2 ? 5 * power : rough / power > 1 ? 2 * power : power;
      List<Mark> levels = new ArrayList<>();
      for (double level = Math.ceil(least / step) * step; level <= most; level += step) {
        levels.add(new Mark(place(level), text(Math.round(level / step) * step)));
      }
      return levels;
    }
  }
}
