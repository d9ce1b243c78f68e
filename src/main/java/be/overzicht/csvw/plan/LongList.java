package be.overzicht.csvw.plan;

import java.util.Arrays;

/** Numbers that grow at their end. */
final class LongList {
  private long[] numbers;
  private int size;

  LongList(int capacity) {
    numbers = new long[capacity];
  }

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  long get(int index) {
    return numbers[index];
  }

  /** Forgets the numbers from this place on. */
  void shorten(int newSize) {
    size = newSize;
  }

  void clear() {
    size = 0;
  }
}
