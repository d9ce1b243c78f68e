package be.overzicht.html.section;

import java.util.List;

/**
 * Numbers that stand beside each other and are not compared.
 *
 * @param id the fragment that leads to it
 * @param title its heading
 * @param intro a sentence that says what they are
 * @param tiles the numbers
 */
public record Tiles(String id, String title, String intro, List<Tile> tiles) implements Section {

  /**
   * What was counted, with every number that a source gives for it.
   *
   * @param label what was counted
   * @param numbers the numbers, more than one where sources contradict each other
   */
  public record Tile(String label, List<Counted> numbers) {}

  /**
   * A number as a source gives it.
   *
   * @param number the number, leading to the observation
   * @param unit what is counted by it
   * @param date when it holds; empty when that is not known
   * @param note what the source adds; empty for nothing
   * @param sources who says so
   */
  public record Counted(Value number, List<Value> unit, String date, String note, List<Value> sources) {}
}
