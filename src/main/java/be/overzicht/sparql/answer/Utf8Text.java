package be.overzicht.sparql.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts as bytes of UTF-8, buffered. The stream underneath stays open. */
final class Utf8Text {
  private static final int SIZE = 1 << 13;

  private final OutputStream out;
  private final byte[] buffer = new byte[SIZE];
  private int length;

  Utf8Text(OutputStream out) {
    this.out = out;
  }

  /** A character below U+0080. */
  Utf8Text ascii(char c) {
    if (length == SIZE) {
      drain();
    }
    buffer[length++] = (byte) c;
    return this;
  }

  /** A text as it is. */
  Utf8Text text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return bytes(bytes, 0, bytes.length);
  }

  /** A text in which some characters are written otherwise. */
  Utf8Text escaped(String text, Escapes escapes) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int done = 0;
    for (int at = 0; at < bytes.length; at++) {
      byte[] other = escapes.of(bytes[at]);
      if (other != null) {
        bytes(bytes, done, at).bytes(other, 0, other.length);
        done = at + 1;
      }
    }
    return bytes(bytes, done, bytes.length);
  }

  /** Hands everything to the stream. */
  void flush() {
    drain();
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Utf8Text bytes(byte[] bytes, int from, int to) {
    int count = to - from;
    if (count > SIZE - length) {
      drain();
    }
    if (count > SIZE) {
      write(bytes, from, count);
    } else {
      System.arraycopy(bytes, from, buffer, length, count);
      length += count;
    }
    return this;
  }

  private void drain() {
    write(buffer, 0, length);
    length = 0;
  }

  private void write(byte[] bytes, int from, int count) {
    try {
      out.write(bytes, from, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
