package be.overzicht.store.load;

import be.overzicht.store.Bridge;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Reads the terms of one line of N-Quads after another, straight from its bytes. */
final class TermReader {
  private final IriNodes iris = new IriNodes();
  private final Map<String, TypedNodes> typed = new HashMap<>();
  private byte[] bytes;
  private int at;
  private int end;

  /** Goes to the beginning of a line. */
  void begin(byte[] line, int from, int to) {
    bytes = line;
    at = from;
    end = to;
  }

  /** Where the next term begins, or the space before it. */
  int position() {
    return at;
  }

  /** Whether only the closing dot is left. */
  boolean atEnd() {
    skipSpace();
    return bytes[at] == '.';
  }

  /** Fails when another term follows. */
  void requireEnd() {
    if (!atEnd()) {
      throw new IllegalArgumentException("more terms than four");
    }
  }

  Node next() {
    skipSpace();
    return switch (bytes[at]) {
      case '<' -> bytes[at + 1] == '<' ? tripleTerm() : iri();
      case '_' -> blank();
      case '"' -> literal();
      default -> throw new IllegalArgumentException("no term begins with \"" + (char) bytes[at] + "\"");
    };
  }

  /** <a href="https://www.w3.org/TR/rdf12-n-quads/#triple-terms">RDF 1.2 N-Quads, section 2.6</a>. */
  private Node tripleTerm() {
    at += "<<(".length();
    Node term = NodeFactory.createTripleTerm(next(), next(), next());
    skipSpace();
    if (bytes[at] != ')') {
      throw new IllegalArgumentException("a triple term has more than three terms");
    }
    at += ")>>".length();
    return term;
  }

  private Node iri() {
    int from = ++at;
    int hash = 0;
    boolean plain = true;
    for (; bytes[at] != '>'; at++) {
      hash = 31 * hash + bytes[at];
      plain &= bytes[at] > 0 && bytes[at] != '\\';
      requireInside();
    }
    int length = at++ - from;
    return plain
        ? iris.of(bytes, from, length, hash)
        : NodeFactory.createURI(Unescaping.text(bytes, from, length));
  }

  private Node blank() {
    int from = at + 2;
    while (bytes[at] != ' ') {
      at++;
      requireInside();
    }
    return NodeFactory.createBlankNode(new String(bytes, from, at - from, StandardCharsets.UTF_8));
  }

  private Node literal() {
    int from = ++at;
    for (; bytes[at] != '"'; at++) {
      if (bytes[at] == '\\') {
        at++;
      }
      requireInside();
    }
    String text = Unescaping.text(bytes, from, at++ - from);
    if (bytes[at] == '@') {
      int tag = ++at;
      while (bytes[at] != ' ') {
        at++;
        requireInside();
      }
      return Bridge.text(text, new String(bytes, tag, at - tag, StandardCharsets.US_ASCII));
    }
    if (bytes[at] == '^') {
      at += 2;
      String datatype = iri().getURI();
      return typed.computeIfAbsent(datatype, TypedNodes::new).of(text);
    }
    return NodeFactory.createLiteralString(text);
  }

  private void skipSpace() {
    while (bytes[at] == ' ' || bytes[at] == '\t') {
      at++;
    }
    requireInside();
  }

  private void requireInside() {
    if (at >= end) {
      throw new IllegalArgumentException("the line ends within a statement");
    }
  }
}
