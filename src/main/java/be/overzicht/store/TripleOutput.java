package be.overzicht.store;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.rdf.RdfOutput;
import java.io.OutputStream;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Writes Jena's triples with the writers that everything else here is written with. */
public final class TripleOutput {
  private final RDFHandler writer;

  private TripleOutput(RDFHandler writer) {
    this.writer = writer;
  }

  /** Begins a document; the stream stays open. */
  public static TripleOutput start(RdfFormat format, OutputStream out, Prefixes prefixes) {
    return new TripleOutput(RdfOutput.start(format, out, prefixes));
  }

  /** One more triple, in the default graph. */
  public void write(Triple triple) {
    writer.handleStatement(Bridge.statement(triple));
  }

  /** Completes the document. */
  public void end() {
    writer.endRDF();
  }
}
