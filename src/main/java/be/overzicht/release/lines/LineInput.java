package be.overzicht.release.lines;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines as a stream of bytes, for a parser. */
public final class LineInput extends InputStream {
  private final Lines lines;
  private byte[] current = {};
  private int position;

  /** Takes over the lines: closing this closes them. */
  public LineInput(Lines lines) {
    this.lines = lines;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int filled = 0;
    while (filled < length && hasBytes()) {
      int count = Math.min(length - filled, current.length - position);
      System.arraycopy(current, position, target, offset + filled, count);
      position += count;
      filled += count;
    }
    return filled == 0 && length > 0 ? -1 : filled;
  }

  private boolean hasBytes() throws IOException {
    if (position < current.length) {
      return true;
    }
    byte[] line = lines.next();
    if (line == null) {
      return false;
    }
    current = Arrays.copyOf(line, line.length + 1);
    current[line.length] = '\n';
    position = 0;
    return true;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
