package be.overzicht.store;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.rdf.RdfOutput;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;

/**
 * Writes Jena's triples with the writers that everything else here is written with. A short document declares the prefixes
 * that it uses, a long one all of them, since it flows before its end is known.
 */
public final class TripleOutput {
  private static final int SHORT = 1_000;

  private final RdfFormat format;
  private final OutputStream out;
  private final Prefixes prefixes;
  private final List<Statement> first = new ArrayList<>();
  private RDFHandler writer;

  private TripleOutput(RdfFormat format, OutputStream out, Prefixes prefixes) {
    this.format = format;
    this.out = out;
    this.prefixes = prefixes;
  }

  /** Begins a document; the stream stays open. */
  public static TripleOutput start(RdfFormat format, OutputStream out, Prefixes prefixes) {
    return new TripleOutput(format, out, prefixes);
  }

  /** One more triple, in the default graph. */
  public void write(Triple triple) {
    Statement statement = Bridge.statement(triple);
    if (writer != null) {
      writer.handleStatement(statement);
      return;
    }
    first.add(statement);
    if (first.size() == SHORT) {
      open(prefixes);
    }
  }

  private void open(Prefixes declared) {
    writer = RdfOutput.start(format, out, declared);
    first.forEach(writer::handleStatement);
    first.clear();
  }

  /** Completes the document. */
  public void end() {
    if (writer == null) {
      open(prefixes.declaredBy(first, format));
    }
    writer.endRDF();
  }
}
