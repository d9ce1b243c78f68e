package be.overzicht.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes lines of canonical N-Triples, subject by subject, as Turtle, and never makes terms of them: a literal of N-Triples is
 * one of Turtle as it stands (<a href="https://www.w3.org/TR/turtle/#sec-grammar-grammar">Turtle, section 6.5</a>).
 */
public final class TurtleLines {
  private static final byte[] TYPE = ascii("<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>");
  private static final byte[] A = ascii("a");
  private static final byte[] NEXT_SUBJECT = ascii(" .\n\n");
  private static final byte[] NEXT_PREDICATE = ascii(" ;\n  ");
  private static final byte[] NEXT_OBJECT = ascii(" , ");
  private static final byte[] END = ascii(" .\n");

  private final CompactIris iris;
  private final ByteOutput out;
  private byte[] last;
  private int lastSubject;
  private int lastPredicate;

  /** Writes statements to this output, with prefixes that the document begins with. */
  public TurtleLines(Prefixes prefixes, ByteOutput out) {
    this.iris = new CompactIris(prefixes);
    this.out = out;
  }

  /** The directives that a document with these prefixes begins with. */
  public static byte[] directives(Prefixes prefixes) {
    StringBuilder text = new StringBuilder();
    prefixes.namespaces().forEach((prefix, namespace) ->
        text.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n"));
    return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Takes one statement; the line has no line end. */
  public void add(byte[] line) {
    int subject = space(line, 0);
    int predicate = space(line, subject + 1);
    if (last == null || !Arrays.equals(line, 0, subject, last, 0, lastSubject)) {
      if (last != null) {
        out.add(NEXT_SUBJECT);
      }
      term(line, 0, subject);
      out.add(' ');
      predicate(line, subject + 1, predicate);
    } else if (!Arrays.equals(line, subject, predicate, last, lastSubject, lastPredicate)) {
      out.add(NEXT_PREDICATE);
      predicate(line, subject + 1, predicate);
    } else {
      out.add(NEXT_OBJECT);
    }
    term(line, predicate + 1, line.length - 2);
    last = line;
    lastSubject = subject;
    lastPredicate = predicate;
  }

  /** Ends the last statement. */
  public void end() {
    if (last != null) {
      out.add(END);
    }
    last = null;
  }

  private void predicate(byte[] line, int from, int to) {
    out.add(Arrays.equals(line, from, to, TYPE, 0, TYPE.length) ? A : iris.of(line, from, to));
    out.add(' ');
  }

  private void term(byte[] line, int from, int to) {
    if (line[from] == '<') {
      out.add(iris.of(line, from, to));
      return;
    }
    int datatype = line[from] == '"' && line[to - 1] == '>' ? datatype(line, to) : to;
    out.add(line, from, datatype);
    if (datatype < to) {
      out.add(iris.of(line, datatype, to));
    }
  }

  /** Where the datatype that ends there begins: no IRI holds an angle bracket. */
  private static int datatype(byte[] line, int to) {
    int at = to - 1;
    while (line[at] != '<') {
      at--;
    }
    return at;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static int space(byte[] line, int from) {
    int at = from;
    while (line[at] != ' ') {
      at++;
    }
    return at;
  }
}
