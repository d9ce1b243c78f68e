package be.overzicht.sparql.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Characters straight to bytes, buffered; mostly ASCII, and fast for it. The stream underneath stays open. */
final class Utf8 {
  private static final int SIZE = 1 << 13;

  private final OutputStream out;
  private final byte[] buffer = new byte[SIZE];
  private int length;

  Utf8(OutputStream out) {
    this.out = out;
  }

  /** A character below U+0080. */
  Utf8 ascii(char c) {
    if (length == SIZE) {
      drain();
    }
    buffer[length++] = (byte) c;
    return this;
  }

  /** A text as it is. */
  @SuppressWarnings("deprecation") // the old getBytes copies Latin text without looking at it, after we did
  Utf8 text(String text) {
    int size = text.length();
    if (size > SIZE || !isAscii(text)) {
      return bytes(text.getBytes(StandardCharsets.UTF_8));
    }
    if (size > SIZE - length) {
      drain();
    }
    text.getBytes(0, size, buffer, length);
    length += size;
    return this;
  }

  /** A text in which some characters are written otherwise. */
  Utf8 escaped(String text, Escapes escapes) {
    int done = 0;
    for (int at = 0; at < text.length(); at++) {
      String other = escapes.of(text.charAt(at));
      if (other != null) {
        text(text.substring(done, at)).text(other);
        done = at + 1;
      }
    }
    return text(done == 0 ? text : text.substring(done));
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

  private Utf8 bytes(byte[] bytes) {
    if (bytes.length > SIZE - length) {
      drain();
    }
    if (bytes.length > SIZE) {
      write(bytes, bytes.length);
    } else {
      System.arraycopy(bytes, 0, buffer, length, bytes.length);
      length += bytes.length;
    }
    return this;
  }

  private void drain() {
    write(buffer, length);
    length = 0;
  }

  private void write(byte[] bytes, int count) {
    try {
      out.write(bytes, 0, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
