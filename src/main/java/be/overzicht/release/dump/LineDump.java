package be.overzicht.release.dump;

import be.overzicht.release.lines.Quad;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes lines to a file and counts them and their subjects, which come together. */
final class LineDump implements Closeable {
  private final OutputStream out;
  private long lines;
  private long subjects;
  private byte[] last;
  private int lastSubject;

  LineDump(OutputStream out) {
    this.out = out;
  }

  void write(byte[] line) throws IOException {
    int subject = Quad.subjectLength(line);
    if (last == null || !Arrays.equals(last, 0, lastSubject, line, 0, subject)) {
      subjects++;
    }
    last = line;
    lastSubject = subject;
    lines++;
    out.write(line);
    out.write('\n');
  }

  long lines() {
    return lines;
  }

  long subjects() {
    return subjects;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
