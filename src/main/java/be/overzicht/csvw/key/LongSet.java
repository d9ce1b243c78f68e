package be.overzicht.csvw.key;

import java.util.Arrays;
import java.util.stream.LongStream;

/** A set of numbers in one array: open addressing, made for hashes. */
public final class LongSet {
  private long[] slots;
  private boolean zero;
  private int size;

  public LongSet(int expected) {
    slots = new long[Math.max(16, Integer.highestOneBit(expected) * 4)];
  }

  /** Adds a number; false when it was there. */
  public boolean add(long number) {
    if (number == 0) {
      boolean fresh = !zero;
      zero = true;
      return fresh;
    }
    int at = (int) number & slots.length - 1;
    while (slots[at] != 0) {
      if (slots[at] == number) {
        return false;
      }
      at = at + 1 & slots.length - 1;
    }
    slots[at] = number;
    if (++size * 2 > slots.length) {
      grow();
    }
    return true;
  }

  public boolean contains(long number) {
    if (number == 0) {
      return zero;
    }
    int at = (int) number & slots.length - 1;
    while (slots[at] != 0) {
      if (slots[at] == number) {
        return true;
      }
      at = at + 1 & slots.length - 1;
    }
    return false;
  }

  /** Whether the other set holds every number of this one. */
  public boolean isWithin(LongSet other) {
    for (long number : slots) {
      if (number != 0 && !other.contains(number)) {
        return false;
      }
    }
    return !zero || other.zero;
  }

  /** All numbers, in no order. */
  public long[] toArray() {
    LongStream others = Arrays.stream(slots).filter(number -> number != 0);
    return (zero ? LongStream.concat(LongStream.of(0), others) : others).toArray();
  }

  public boolean isEmpty() {
    return size == 0 && !zero;
  }

  public int size() {
    return size + (zero ? 1 : 0);
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    size = 0;
    for (long number : old) {
      if (number != 0) {
        add(number);
      }
    }
  }
}
