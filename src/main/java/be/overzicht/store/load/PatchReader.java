package be.overzicht.store.load;

import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Reads the changes in an <a href="https://afs.github.io/rdf-delta/rdf-patch.html">RDF Patch</a> of one transaction. */
final class PatchReader {
  private static final int KIND = 2;

  private final LineBuffer lines;
  private final TermReader terms = new TermReader();

  /** Takes each change. */
  interface Sink {
    /** A statement that is new in a graph. */
    void add(Triple triple, Node graph);

    /** A statement that is no longer in a graph. */
    void delete(Triple triple, Node graph);
  }

  PatchReader(InputStream in) {
    this.lines = new LineBuffer(in);
  }

  /**
   * Reads to the end.
   *
   * @throws IOException when a line is none of a patch, or the sink does not take a change
   */
  void read(Sink sink) throws IOException {
    while (lines.next()) {
      try {
        row(sink);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IOException("line " + lines.number() + ": " + e.getMessage(), e);
      }
    }
  }

  private void row(Sink sink) {
    char kind = (char) lines.bytes()[lines.from()];
    switch (kind) {
      case 'A', 'D' -> change(kind, sink);
      case 'H', 'T' -> { }
      default -> throw new IllegalArgumentException("no line of a patch begins with \"" + kind + "\"");
    }
  }

  private void change(char kind, Sink sink) {
    terms.begin(lines.bytes(), lines.from() + KIND, lines.end());
    Triple triple = Triple.create(terms.next(), terms.next(), terms.next());
    Node graph = terms.next();
    terms.requireEnd();
    if (kind == 'A') {
      sink.add(triple, graph);
    } else {
      sink.delete(triple, graph);
    }
  }
}
