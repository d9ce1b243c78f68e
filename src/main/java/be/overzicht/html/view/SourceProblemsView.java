package be.overzicht.html.view;

import be.overzicht.html.View;
import java.util.List;

/**
 * What is wrong with the sources.
 *
 * @param build the number of the build that found it
 * @param title how that build ended
 * @param failure why it could not be done, apart from the sources; empty when it could
 * @param items the problems
 * @param more how many others there are
 */
public record SourceProblemsView(long build, String title, String failure, List<Item> items, int more) implements View {

  /**
   * A problem.
   *
   * @param id names it in the address of the page
   * @param place its file, line and character
   * @param isError whether it keeps the sources from being published
   * @param what what is wrong
   * @param remedy what to do; empty when the first says it all
   * @param line the line that it is in
   */
  public record Item(String id, String place, boolean isError, String what, String remedy, Line line) {}

  /**
   * A line of a source.
   *
   * @param before what stands before the place
   * @param marked what stands at the place
   * @param after what stands behind it
   */
  public record Line(String before, String marked, String after) {
    /** Whether there is anything to show. */
    public boolean isEmpty() {
      return (before + marked + after).isBlank();
    }
  }

  @Override
  public String template() {
    return "watch.jte";
  }
}
