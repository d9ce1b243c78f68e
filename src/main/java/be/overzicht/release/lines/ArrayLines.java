package be.overzicht.release.lines;

/** The lines of an array. */
final class ArrayLines implements Lines {
  private final byte[][] lines;
  private int next;

  ArrayLines(byte[][] lines) {
    this.lines = lines;
  }

  @Override
  public byte[] next() {
    return next < lines.length ? lines[next++] : null;
  }
}
