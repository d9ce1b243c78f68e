package be.overzicht.store.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Reads the master of a release: <a href="https://www.w3.org/TR/n-quads/">RDF 1.1 N-Quads</a>, one statement a line. Made
 * for sorted input, where a statement that stands in several graphs follows itself; it is one triple then.
 */
final class QuadReader {
  private static final int FIRST = 1 << 16;

  private final InputStream in;
  private final TermReader terms = new TermReader();
  private byte[] buffer = new byte[FIRST];
  private int from;
  private int to;
  private long line;
  private byte[] lastText = new byte[0];
  private Triple last;

  /** Takes each statement: the triple, and its graph or null; the same triple as before is the same object. */
  interface Sink {
    /** One more. */
    void accept(Triple triple, Node graph);
  }

  QuadReader(InputStream in) {
    this.in = in;
  }

  void read(Sink sink) throws IOException {
    for (int end = nextEnd(); end >= 0; end = nextEnd()) {
      line++;
      if (end > from && buffer[from] != '#') {
        statement(end, sink);
      }
      from = end + 1;
    }
  }

  private void statement(int end, Sink sink) throws IOException {
    try {
      terms.begin(buffer, from, end);
      Node subject = terms.next();
      Node predicate = terms.next();
      Node object = terms.next();
      if (!isLast(terms.position() - from)) {
        last = Triple.create(subject, predicate, object);
        lastText = Arrays.copyOfRange(buffer, from, terms.position());
      }
      Node graph = terms.atEnd() ? null : terms.next();
      if (!terms.atEnd()) {
        throw new IllegalArgumentException("more terms than four");
      }
      sink.accept(last, graph);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("line " + line + ": " + e.getMessage(), e);
    }
  }

  private boolean isLast(int length) {
    return length == lastText.length && Arrays.equals(buffer, from, from + length, lastText, 0, length);
  }

  /** The end of the line that begins at {@code from}; -1 after the last. */
  private int nextEnd() throws IOException {
    int at = from;
    while (true) {
      for (; at < to; at++) {
        if (buffer[at] == '\n') {
          return at;
        }
      }
      if (from > 0) {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        at -= from;
        from = 0;
      } else if (to == buffer.length) {
        buffer = Arrays.copyOf(buffer, 2 * buffer.length);
      }
      int count = in.read(buffer, to, buffer.length - to);
      if (count < 0) {
        return unendedLine();
      }
      to += count;
    }
  }

  private int unendedLine() {
    if (to == from) {
      return -1;
    }
    if (to == buffer.length) {
      buffer = Arrays.copyOf(buffer, to + 1);
    }
    buffer[to] = '\n';
    return to++;
  }
}
