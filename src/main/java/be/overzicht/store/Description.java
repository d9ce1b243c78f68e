package be.overzicht.store;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfDocument;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.model.Statement;

/**
 * What a document says: every statement about a thing and about the helper things that belong to it alone.
 *
 * @param iri the thing
 * @param triples the statements, the thing's own first; each is in the snapshot's default graph
 */
public record Description(String iri, List<Triple> triples) {
  public Description {
    triples = List.copyOf(triples);
  }

  /** The same for RDF4J, to be written with these prefixes. */
  public RdfDocument document(Prefixes prefixes) {
    List<Statement> statements = new ArrayList<>(triples.size());
    triples.forEach(triple -> statements.add(Bridge.statement(triple)));
    return new RdfDocument(statements, prefixes);
  }
}
