package be.overzicht.rdf;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * Statements that are one document: what is said of a thing, a catalogue, a page of a feed.
 *
 * @param statements what it says, in the order to write it
 * @param prefixes the prefixes to write it with; those that it has no use for are left out
 */
public record RdfDocument(Collection<Statement> statements, Prefixes prefixes) {
  /** Whether it says nothing. */
  public boolean isEmpty() {
    return statements.isEmpty();
  }

  /** The bytes of it in one form; every form is the same graph, all of it in the default graph. */
  public byte[] bytes(RdfFormat format) {
    StringWriter text = new StringWriter();
    RDFHandler writer = RdfOutput.start(format, text, prefixes.declaredBy(statements, format));
    statements.forEach(writer::handleStatement);
    writer.endRDF();
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
