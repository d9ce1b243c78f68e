package be.overzicht.csvw.parse.bytes;

import be.overzicht.csvw.datatype.TextForm;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A regular expression as an automaton over the bytes of ASCII texts; a text that holds others is not recognised. States
 * are made by subsets, and bounded: what needs more is left to another engine.
 */
public final class AsciiPattern implements TextForm {
  private static final int LONGEST = 1_000;
  private static final int MOST_STATES = 500;
  private static final int CHARACTERS = 128;

  private final short[] next;
  private final boolean[] accepting;

  private AsciiPattern(List<short[]> rows, List<Boolean> ends) {
    next = new short[rows.size() * CHARACTERS];
    accepting = new boolean[ends.size()];
    for (int state = 0; state < rows.size(); state++) {
      System.arraycopy(rows.get(state), 0, next, state * CHARACTERS, CHARACTERS);
      accepting[state] = ends.get(state);
    }
  }

  /** The automaton of an expression; empty when it is not regular, or needs too many states. */
  public static Optional<AsciiPattern> of(String source) {
    return source.length() > LONGEST ? Optional.empty()
        : PatternPositions.of(source).flatMap(read -> new Builder(read).build());
  }

  @Override
  public boolean accepts(byte[] bytes, int from, int to) {
    int state = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return false;
      }
      state = next[state << 7 | bytes[i]];
      if (state < 0) {
        return false;
      }
    }
    return accepting[state];
  }

  /** Makes states of sets of positions. */
  private static final class Builder {
    private final PatternPositions positions;
    private final PatternPositions.Part whole;
    private final Map<BitSet, Short> states = new HashMap<>();
    private final List<BitSet> waiting = new ArrayList<>();
    private final List<short[]> rows = new ArrayList<>();
    private final List<Boolean> ends = new ArrayList<>();

    Builder(PatternPositions.Read read) {
      this.positions = read.positions();
      this.whole = read.whole();
    }

    Optional<AsciiPattern> build() {
      BitSet start = new BitSet();
      start.set(positions.sets.size());
      state(start);
      for (int i = 0; i < waiting.size(); i++) {
        if (waiting.size() > MOST_STATES) {
          return Optional.empty();
        }
        rows.add(row(waiting.get(i)));
      }
      return Optional.of(new AsciiPattern(rows, ends));
    }

    private short state(BitSet set) {
      Short known = states.get(set);
      if (known != null) {
        return known;
      }
      short number = (short) waiting.size();
      states.put(set, number);
      waiting.add(set);
      boolean start = set.get(positions.sets.size());
      ends.add(start ? whole.empty() : set.intersects(whole.last()));
      return number;
    }

    private short[] row(BitSet set) {
      BitSet behind = new BitSet();
      if (set.get(positions.sets.size())) {
        behind.or(whole.first());
      } else {
        set.stream().forEach(position -> behind.or(positions.follow.get(position)));
      }
      short[] row = new short[CHARACTERS];
      for (int c = 0; c < CHARACTERS; c++) {
        int character = c;
        BitSet reached = new BitSet();
        behind.stream().filter(position -> positions.sets.get(position).has(character)).forEach(reached::set);
        row[c] = reached.isEmpty() ? -1 : state(reached);
      }
      return row;
    }
  }
}
