package be.overzicht.store;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfDocument;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.model.Statement;

/**
 * What a document says: every statement about a thing and about the helper things that belong to it alone.
 *
 * @param iri the thing
 * @param statements the statements, the thing's own first; each is in the snapshot's default graph
 */
public record Description(String iri, List<Statement> statements) {
  public Description {
    statements = List.copyOf(statements);
  }

  static Description of(String iri, List<Triple> triples) {
    return new Description(iri, triples.stream().map(Bridge::statement).toList());
  }

  /** The document, to be written with these prefixes. */
  public RdfDocument document(Prefixes prefixes) {
    return new RdfDocument(statements, prefixes);
  }
}
