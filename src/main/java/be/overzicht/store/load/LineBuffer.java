package be.overzicht.store.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream, one after the other, where they were read: no line is copied. */
final class LineBuffer {
  private static final int FIRST = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[FIRST];
  private int from;
  private int end = -1;
  private int to;
  private long number;

  LineBuffer(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line, if there is one. */
  boolean next() throws IOException {
    from = end + 1;
    end = nextEnd();
    number++;
    return end >= 0;
  }

  /** What holds the line, until the next is asked for. */
  byte[] bytes() {
    return buffer;
  }

  /** Where the line begins. */
  int from() {
    return from;
  }

  /** Where the line ends; a line feed stands there. */
  int end() {
    return end;
  }

  /** The number of the line, counted from 1. */
  long number() {
    return number;
  }

  private int nextEnd() throws IOException {
    int at = from;
    while (true) {
      for (; at < to; at++) {
        if (buffer[at] == '\n') {
          return at;
        }
      }
      if (from > 0) {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        at -= from;
        from = 0;
      } else if (to == buffer.length) {
        buffer = Arrays.copyOf(buffer, 2 * buffer.length);
      }
      int count = in.read(buffer, to, buffer.length - to);
      if (count < 0) {
        return unendedLine();
      }
      to += count;
    }
  }

  private int unendedLine() {
    if (to == from) {
      return -1;
    }
    if (to == buffer.length) {
      buffer = Arrays.copyOf(buffer, to + 1);
    }
    buffer[to] = '\n';
    return to++;
  }
}
