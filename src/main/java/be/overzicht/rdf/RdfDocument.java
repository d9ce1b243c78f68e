package be.overzicht.rdf;

import java.io.OutputStream;
import java.util.Collection;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * Statements that are one document: a catalogue, a page of a feed, a version of a thing.
 *
 * @param statements what it says, in the order to write it
 * @param prefixes the prefixes to write it with
 */
public record RdfDocument(Collection<Statement> statements, Prefixes prefixes) {
  /** Whether it says nothing. */
  public boolean isEmpty() {
    return statements.isEmpty();
  }

  /** Writes it in one form; every form is the same graph, all of it in the default graph. */
  public void write(RdfFormat format, OutputStream out) {
    RDFHandler writer = RdfOutput.start(format, out, prefixes);
    statements.forEach(writer::handleStatement);
    writer.endRDF();
  }
}
