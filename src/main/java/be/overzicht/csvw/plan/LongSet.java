package be.overzicht.csvw.plan;

/** A set of numbers in one array: open addressing, made for hashes. */
final class LongSet {
  private long[] slots;
  private boolean zero;
  private int size;

  LongSet(int expected) {
    slots = new long[Math.max(16, Integer.highestOneBit(expected) * 4)];
  }

  /** Adds a number; false when it was there. */
  boolean add(long number) {
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

  boolean contains(long number) {
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

  boolean isEmpty() {
    return size == 0 && !zero;
  }

  int size() {
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
