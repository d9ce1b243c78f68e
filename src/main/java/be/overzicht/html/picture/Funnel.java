package be.overzicht.html.picture;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Steps that each count a part of what the one before counts, as bars one below the other.
 *
 * @param width the width of its coordinates
 * @param height the height of its coordinates
 * @param bars the steps, in their order
 */
public record Funnel(int width, int height, List<Bar> bars) implements Picture {
  private static final int WIDTH = 460;
  private static final int ROW = 84;
  private static final int SMALLEST = 8;

  /** A step: what it counts, and when. */
  public record Step(String label, String date, long count) {}

  /** A step in its place; {@code share} is what it is of the first one, in per cent. */
  public record Bar(Step step, double y, double width, long share) {}

  /** Lays out steps, the whole first, which takes the whole width. */
  public static Funnel of(List<Step> steps) {
    long whole = Math.max(1, steps.get(0).count());
    List<Bar> bars = IntStream.range(0, steps.size()).mapToObj(i -> {
      double width = Math.max(SMALLEST, WIDTH * (double) steps.get(i).count() / whole);
      return new Bar(steps.get(i), (double) i * ROW, width, Math.round(100.0 * steps.get(i).count() / whole));
    }).toList();
    return new Funnel(WIDTH, steps.size() * ROW, bars);
  }
}
