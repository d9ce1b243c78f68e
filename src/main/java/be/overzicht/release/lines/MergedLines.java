package be.overzicht.release.lines;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** Merges sorted sequences into one, and leaves out duplicates. */
final class MergedLines implements Lines {
  private final List<Lines> sources;
  private final PriorityQueue<Head> heads;
  private byte[] last;

  MergedLines(List<Lines> sources) throws IOException {
    this.sources = sources;
    this.heads = new PriorityQueue<>(sources.size());
    for (Lines source : sources) {
      offer(source);
    }
  }

  @Override
  public byte[] next() throws IOException {
    while (!heads.isEmpty()) {
      Head head = heads.poll();
      offer(head.source);
      if (last == null || !Arrays.equals(last, head.line)) {
        last = head.line;
        return last;
      }
    }
    return null;
  }

  private void offer(Lines source) throws IOException {
    byte[] line = source.next();
    if (line != null) {
      heads.add(new Head(line, source));
    }
  }

  @Override
  public void close() throws IOException {
    for (Lines source : sources) {
      source.close();
    }
  }

  private record Head(byte[] line, Lines source) implements Comparable<Head> {
    @Override
    public int compareTo(Head other) {
      return Arrays.compareUnsigned(line, other.line);
    }
  }
}
