package be.overzicht.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow at their end, without locks and without streams: what fast writers write to. */
public final class ByteOutput {
  private static final int PIECE = 1 << 16;

  private byte[] bytes;
  private int size;

  /** An empty output with room for this many bytes. */
  public ByteOutput(int capacity) {
    bytes = new byte[capacity];
  }

  /** Number of bytes. */
  public int size() {
    return size;
  }

  /** The bytes, of which {@link #size()} count; another array once more room is needed. */
  public byte[] array() {
    return bytes;
  }

  /** Makes room for this many more bytes, and returns the array that has it. */
  public byte[] room(int more) {
    if (bytes.length - size < more) {
      grow(more);
    }
    return bytes;
  }

  /** Says up to where the array was written. */
  public void end(int newSize) {
    size = newSize;
  }

  /** Forgets all bytes. */
  public void clear() {
    size = 0;
  }

  /** Adds one character of ASCII. */
  public void add(char ascii) {
    room(1)[size++] = (byte) ascii;
  }

  /** Adds bytes. */
  public void add(byte[] more) {
    add(more, 0, more.length);
  }

  /** Adds bytes from one place to another. */
  public void add(byte[] more, int from, int to) {
    int length = to - from;
    room(length);
    System.arraycopy(more, from, bytes, size, length);
    size += length;
  }

  /** Adds a text as UTF-8. */
  public void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a number in decimal digits. */
  public void add(long number) {
    if (number < 0 || number > 999_999_999_999L) {
      add(Long.toString(number));
      return;
    }
    int length = 1;
    for (long rest = number; rest >= 10; rest /= 10) {
      length++;
    }
    room(length);
    long rest = number;
    for (int i = size + length - 1; i >= size; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += length;
  }

  /** Writes all bytes to a stream, in pieces that the copy on the way to the operating system keeps in the cache. */
  public void writeTo(OutputStream out) throws IOException {
    for (int at = 0; at < size; at += PIECE) {
      out.write(bytes, at, Math.min(PIECE, size - at));
    }
  }

  private void grow(int more) {
    bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
  }

  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }
}
