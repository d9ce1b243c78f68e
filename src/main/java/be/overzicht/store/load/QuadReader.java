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
  private final LineBuffer lines;
  private final TermReader terms = new TermReader();
  private byte[] lastText = new byte[0];
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
      terms.begin(lines.bytes(), lines.from(), lines.end());
      Node subject = terms.next();
      Node predicate = terms.next();
      Node object = terms.next();
      if (!isLast()) {
        last = Triple.create(subject, predicate, object);
        lastText = Arrays.copyOfRange(lines.bytes(), lines.from(), terms.position());
      }
      Node graph = terms.atEnd() ? null : terms.next();
      terms.requireEnd();
      sink.accept(last, graph);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("line " + lines.number() + ": " + e.getMessage(), e);
    }
  }

  private boolean isLast() {
    return Arrays.equals(lines.bytes(), lines.from(), terms.position(), lastText, 0, lastText.length);
  }
}
