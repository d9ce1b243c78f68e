package be.overzicht.release.thing;

import be.overzicht.rdf.Uris;
import be.overzicht.release.Layout;
import be.overzicht.release.lines.Quad;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which subjects have versions of their own, and who carries a statement about another that nobody names. */
final class Subjects {
  private final byte[] base;
  private final byte[] things;
  private final byte[] vocabulary;
  private final byte[] terms;
  private final byte[] ontologyGraph;

  Subjects(Uris uris) {
    this.base = bytes("<" + uris.root());
    this.things = bytes("<" + uris.at("/id/"));
    this.vocabulary = bytes("<" + uris.ontology() + ">");
    this.terms = bytes("<" + uris.vocabulary());
    this.ontologyGraph = bytes("<" + uris.graph(Layout.ONTOLOGY) + ">");
  }

  /** Whether the subject that begins this line is a thing of ours, the vocabulary, or one of its terms. */
  boolean haveVersions(byte[] line) {
    return startsWith(line, things) || startsWith(line, terms) || startsWith(line, vocabulary);
  }

  /** Whether this term, with brackets, is an IRI of others. */
  boolean areOfOthers(byte[] term) {
    return term[0] == '<' && !startsWith(term, base);
  }

  /** Who carries what a quad says of a thing that nobody names: the vocabulary, or the graph that says it. */
  byte[] carrier(byte[] quad) {
    byte[] graph = Quad.graph(quad);
    return Arrays.equals(graph, ontologyGraph) ? vocabulary : graph;
  }

  private static boolean startsWith(byte[] line, byte[] prefix) {
    return line.length >= prefix.length && Arrays.equals(line, 0, prefix.length, prefix, 0, prefix.length);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
