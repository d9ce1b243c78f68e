package be.overzicht.release.lines;

import java.util.Arrays;

/**
 * Takes apart a line of canonical N-Quads ({@code subject predicate object graph .} with single spaces) without parsing
 * its terms: an IRI and a blank node hold no space, and only the object can be a literal.
 *
 * @see <a href="https://www.w3.org/TR/n-quads/#canonical-quads">RDF 1.1 N-Quads, section 4</a>
 */
public final class Quad {
  private static final byte[] END = {' ', '.'};

  private Quad() {}

  /** The graph's IRI with its brackets. */
  public static byte[] graph(byte[] quad) {
    int end = quad.length - END.length;
    return Arrays.copyOfRange(quad, graphStart(quad), end);
  }

  /** The line of N-Triples without the graph. Keeps the order: sorted quads give sorted triples. */
  public static byte[] triple(byte[] quad) {
    int start = graphStart(quad);
    byte[] triple = Arrays.copyOf(quad, start + 1);
    triple[start] = '.';
    return triple;
  }

  /** The number of bytes of the subject, which begins the line. */
  public static int subjectLength(byte[] line) {
    int length = 0;
    while (line[length] != ' ') {
      length++;
    }
    return length;
  }

  /** The subject, with the brackets of an IRI. */
  public static byte[] subject(byte[] line) {
    return Arrays.copyOf(line, subjectLength(line));
  }

  /** The predicate, with its brackets. */
  public static byte[] predicate(byte[] line) {
    int start = subjectLength(line) + 1;
    return Arrays.copyOfRange(line, start, end(line, start));
  }

  /** The object of a quad; an IRI with its brackets. */
  public static byte[] object(byte[] quad) {
    int start = end(quad, subjectLength(quad) + 1) + 1;
    return Arrays.copyOfRange(quad, start, graphStart(quad) - 1);
  }

  private static int end(byte[] line, int start) {
    int end = start;
    while (line[end] != ' ') {
      end++;
    }
    return end;
  }

  private static int graphStart(byte[] quad) {
    int i = quad.length - END.length - 1;
    while (quad[i] != ' ') {
      i--;
    }
    return i + 1;
  }
}
