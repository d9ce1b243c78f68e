package be.overzicht.csvw.key;

import be.overzicht.csvw.metadata.ColumnDescription.ListTemplate;
import be.overzicht.csvw.plan.RowCells;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a key, and how the values in them become one hash.
 *
 * @param columns positions of the columns
 * @param items whether each item of a list is a key
 * @param nulls whether a row without any value has a key
 * @param seed makes hashes of different runs differ
 */
public record KeyPlan(int[] columns, ListTemplate items, Nulls nulls, long seed) {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final long OTHER_FACTOR = 0xC2B2AE3D27D4EB4FL;
  private static final byte[] NOTHING = new byte[0];

  /** What a row without any value in the columns means. */
  public enum Nulls {
    /** It has a key, like any other. */
    COUNT,
    /** It refers to nothing, if the cells are empty. */
    SKIP
  }

  /** Whether a key counts only once, however often it stands there. */
  public boolean isReference() {
    return nulls == Nulls.SKIP;
  }

  /** Adds the hashes of a row. */
  public void gather(RowCells cells, LongList hashes) {
    if (items == ListTemplate.FOR_EACH) {
      int first = cells.first(columns[0]);
      for (int value = first; value < first + cells.count(columns[0]); value++) {
        hashes.add(finish(mix(seed, cells.keySource(value), cells.keyFrom(value), cells.keyTo(value))));
      }
    } else if (nulls == Nulls.COUNT || refers(cells)) {
      hashes.add(hash(cells));
    }
  }

  /** The values of a row as one text for each of its keys, in the order of their hashes. */
  public List<String> texts(RowCells cells) {
    if (items == ListTemplate.FOR_EACH) {
      return cells.texts(columns[0]);
    }
    List<String> parts = new ArrayList<>();
    for (int column : columns) {
      parts.add(cells.shown(column));
    }
    return List.of(String.join("\", \"", parts));
  }

  /** The hash of a key that is one text. */
  public long hash(byte[] text) {
    return finish(mix(seed, text, 0, text.length));
  }

  private long hash(RowCells cells) {
    long hash = seed;
    for (int column : columns) {
      int first = cells.first(column);
      int count = cells.count(column);
      if (count == 0) {
        hash = mix(hash, NOTHING, 0, 0) + 1;
      }
      for (int value = first; value < first + count; value++) {
        hash = mix(hash, cells.keySource(value), cells.keyFrom(value), cells.keyTo(value));
      }
    }
    return finish(hash);
  }

  private boolean refers(RowCells cells) {
    for (int column : columns) {
      if (cells.count(column) > 0 || cells.saysNone(column)) {
        return true;
      }
    }
    return false;
  }

  private static long mix(long before, byte[] bytes, int from, int to) {
    long hash = (before ^ (to - from)) * FACTOR;
    int at = from;
    for (; to - at >= 8; at += 8) {
      hash = (hash ^ Bytes.longAt(bytes, at)) * OTHER_FACTOR;
      hash ^= hash >>> 29;
    }
    hash = (hash ^ rest(bytes, at, to)) * OTHER_FACTOR;
    return hash ^ hash >>> 32;
  }

  /** The last bytes, fewer than eight, as a number: cut from the eight that end with them, if so many are there. */
  private static long rest(byte[] bytes, int from, int to) {
    if (from == to) {
      return 0;
    }
    if (to >= 8) {
      return Bytes.longAt(bytes, to - 8) >>> 8 * (8 - (to - from));
    }
    long rest = 0;
    for (int i = to - 1; i >= from; i--) {
      rest = rest << 8 | bytes[i] & 0xff;
    }
    return rest;
  }

  private static long finish(long hash) {
    long mixed = (hash ^ hash >>> 31) * FACTOR;
    return mixed ^ mixed >>> 29;
  }
}
