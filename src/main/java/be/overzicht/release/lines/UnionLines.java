package be.overzicht.release.lines;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;

/** The union of graphs: sorted quads in, sorted triples out, each once. */
public final class UnionLines implements Lines {
  private final Lines quads;
  private final Predicate<byte[]> wanted;
  private byte[] last;

  /** The union of those quads that are wanted. */
  public UnionLines(Lines quads, Predicate<byte[]> wanted) {
    this.quads = quads;
    this.wanted = wanted;
  }

  @Override
  public byte[] next() throws IOException {
    for (byte[] quad = quads.next(); quad != null; quad = quads.next()) {
      if (!wanted.test(quad)) {
        continue;
      }
      byte[] triple = Quad.triple(quad);
      if (last == null || !Arrays.equals(last, triple)) {
        last = triple;
        return triple;
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    quads.close();
  }
}
