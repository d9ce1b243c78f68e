package be.overzicht.release.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Cuts what is written to it into lines, and hands each on. */
final class LineSink extends OutputStream {
  private final Target target;
  private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

  /** Where the lines go. */
  @FunctionalInterface
  interface Target {
    void add(byte[] line) throws IOException;
  }

  LineSink(Target target) {
    this.target = target;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int end = offset + length;
    int start = offset;
    for (int i = offset; i < end; i++) {
      if (bytes[i] == '\n') {
        finish(bytes, start, i);
        start = i + 1;
      }
    }
    begun.write(bytes, start, end - start);
  }

  private void finish(byte[] bytes, int start, int end) throws IOException {
    if (begun.size() == 0) {
      target.add(Arrays.copyOfRange(bytes, start, end));
    } else {
      begun.write(bytes, start, end - start);
      target.add(begun.toByteArray());
      begun.reset();
    }
  }

  @Override
  public void close() throws IOException {
    if (begun.size() > 0) {
      target.add(begun.toByteArray());
      begun.reset();
    }
  }
}
