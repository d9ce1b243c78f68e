package be.overzicht.store;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfFormat;
import java.io.OutputStream;
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

  /** The same statements for RDF4J. */
  public List<Statement> statements() {
    return triples.stream().map(Bridge::statement).toList();
  }

  /** Writes the document in one form; every form is the same graph, all of it in the default graph. */
  public void write(RdfFormat format, OutputStream out, Prefixes prefixes) {
    TripleOutput output = TripleOutput.start(format, out, prefixes);
    triples.forEach(output::write);
    output.end();
  }
}
