package be.overzicht.benchmark.generate;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.Uris;
import java.util.Map;
import java.util.function.Consumer;

/** Writes generated statements as N-Quads lines: one thing after another, each in a graph. */
final class Statements {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private final Uris uris;
  private final Map<String, String> prefixes;
  private final Consumer<String> lines;
  private String subject;
  private String graph;

  Statements(Uris uris, Consumer<String> lines) {
    this.uris = uris;
    this.prefixes = Prefixes.of(uris).namespaces();
    this.lines = lines;
  }

  Statements about(String concept, String reference, String table) {
    subject = "<" + uris.id(concept, reference) + ">";
    graph = "<" + uris.graph(table) + ">";
    return this;
  }

  Statements type(String term) {
    return line("rdf:type", iri(term));
  }

  Statements link(String property, String concept, String reference) {
    return line(property, "<" + uris.id(concept, reference) + ">");
  }

  Statements text(String property, String text, String language) {
    return line(property, "\"" + text + "\"@" + language);
  }

  Statements value(String property, String value, String datatype) {
    return line(property, "\"" + value + "\"" + (datatype.equals("string") ? "" : "^^<" + XSD + datatype + ">"));
  }

  private Statements line(String property, String object) {
    lines.accept(subject + " " + iri(property) + " " + object + " " + graph + " .");
    return this;
  }

  private String iri(String name) {
    int colon = name.indexOf(':');
    return "<" + prefixes.get(name.substring(0, colon)) + name.substring(colon + 1) + ">";
  }
}
