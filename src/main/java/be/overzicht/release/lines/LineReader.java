package be.overzicht.release.lines;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads the lines of a stream. */
public final class LineReader implements Lines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[BUFFER];
  private int start;
  private int end;

  /** Takes over the stream: closing this closes it. */
  public LineReader(InputStream in) {
    this.in = in;
  }

  @Override
  public byte[] next() throws IOException {
    int searched = start;
    while (true) {
      for (int i = searched; i < end; i++) {
        if (buffer[i] == '\n') {
          byte[] line = Arrays.copyOfRange(buffer, start, i);
          start = i + 1;
          return line;
        }
      }
      searched = end - start;
      if (!fill()) {
        return lastLine();
      }
    }
  }

  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    } else if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int count = in.read(buffer, end, buffer.length - end);
    end += Math.max(count, 0);
    return count >= 0;
  }

  private byte[] lastLine() {
    if (start == end) {
      return null;
    }
    byte[] line = Arrays.copyOfRange(buffer, start, end);
    start = end;
    return line;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
