package be.overzicht.http.page.list;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** The positions of the things that have a value, in order: as much memory as there are such things. */
final class Positions {
  private int[] all = new int[1];
  private int count;

  /** Adds a position that is not before the last. */
  void add(int position) {
    if (count > 0 && all[count - 1] == position) {
      return;
    }
    if (count == all.length) {
      all = Arrays.copyOf(all, 2 * count);
    }
    all[count++] = position;
  }

  /** How many of them are among others. */
  int countIn(BitSet others) {
    return (int) stream().filter(others::get).count();
  }

  /** Adds them to others. */
  void addTo(BitSet others) {
    stream().forEach(others::set);
  }

  private IntStream stream() {
    return Arrays.stream(all, 0, count);
  }
}
