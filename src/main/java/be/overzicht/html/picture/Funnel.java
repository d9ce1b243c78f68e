package be.overzicht.html.picture;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Steps that each hold fewer than the one before, as bars one below the other.
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

  /** Lays out steps; the biggest takes the whole width. */
  public static Funnel of(List<Step> steps) {
    long most = Math.max(1, steps.stream().mapToLong(Step::count).max().orElse(1));
    List<Bar> bars = IntStream.range(0, steps.size()).mapToObj(i -> {
      double width = Math.max(SMALLEST, WIDTH * (double) steps.get(i).count() / most);
      return new Bar(steps.get(i), (double) i * ROW, width, Math.round(100.0 * steps.get(i).count() / most));
    }).toList();
    return new Funnel(WIDTH, steps.size() * ROW, bars);
  }
}
