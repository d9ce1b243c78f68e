package be.overzicht.csvw.key;

import java.util.Arrays;

/** Numbers that grow at their end. */
public final class LongList {
  private long[] numbers;
  private int size;

  public LongList(int capacity) {
    numbers = new long[capacity];
  }

  public void add(long number) {
    if (size == numbers.length) {
      grow();
    }
    numbers[size++] = number;
  }

  public int size() {
    return size;
  }

  public long get(int index) {
    return numbers[index];
  }

  public long[] toArray() {
    return Arrays.copyOf(numbers, size);
  }

  /** Forgets the numbers from this place on. */
  public void shorten(int newSize) {
    size = newSize;
  }

  public void clear() {
    size = 0;
  }

  private void grow() {
    numbers = Arrays.copyOf(numbers, size * 2);
  }
}
