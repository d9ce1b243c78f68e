package be.overzicht.store.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Reads the master of a release: <a href="https://www.w3.org/TR/n-quads/">RDF 1.1 N-Quads</a>, one statement a line. Made
 * for sorted input, where most lines begin like the line before: those terms are not read again, and a statement that stands
 * in several graphs is one triple.
 */
final class QuadReader {
  private static final int TERMS = 3;

  private final LineBuffer lines;
  private final TermReader terms = new TermReader();
  private final Node[] nodes = new Node[TERMS];
  /** Where each term of the last statement ends, counted from the beginning of its line. */
  private final int[] ends = new int[TERMS];
  private byte[] lastLine = new byte[1 << 12];
  private int lastLength;
  private Triple last;

  /** Takes each statement: the triple, and its graph or null; the same triple as before is the same object. */
  interface Sink {
    /** One more. */
    void accept(Triple triple, Node graph);
  }

  QuadReader(InputStream in) {
    this.lines = new LineBuffer(in);
  }

  void read(Sink sink) throws IOException {
    while (lines.next()) {
      if (lines.end() > lines.from() && lines.bytes()[lines.from()] != '#') {
        statement(sink);
      }
    }
  }

  private void statement(Sink sink) throws IOException {
    try {
      readTriple();
      Node graph = terms.atEnd() ? null : terms.next();
      terms.requireEnd();
      sink.accept(last, graph);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("line " + lines.number() + ": " + e.getMessage(), e);
    }
  }

  private void readTriple() {
    int same = same();
    int term = 0;
    while (term < TERMS && ends[term] < same) {
      term++;
    }
    terms.begin(lines.bytes(), lines.from() + (term == 0 ? 0 : ends[term - 1]), lines.end());
    boolean isNew = term < TERMS;
    for (; term < TERMS; term++) {
      nodes[term] = terms.next();
      ends[term] = terms.position() - lines.from();
    }
    if (isNew) {
      last = Triple.create(nodes[0], nodes[1], nodes[2]);
    }
    remember(same);
  }

  /** How many bytes the line has in common with that of the last statement. */
  private int same() {
    int different = Arrays.mismatch(lines.bytes(), lines.from(), lines.end(), lastLine, 0, lastLength);
    return different < 0 ? lastLength : different;
  }

  private void remember(int same) {
    lastLength = lines.end() - lines.from();
    if (lastLength > lastLine.length) {
      lastLine = Arrays.copyOf(lastLine, 2 * lastLength);
    }
    System.arraycopy(lines.bytes(), lines.from() + same, lastLine, same, lastLength - same);
  }
}
