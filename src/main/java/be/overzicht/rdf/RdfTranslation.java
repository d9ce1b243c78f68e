package be.overzicht.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/** Reads files in one format and writes them, as one graph, in another. */
public final class RdfTranslation {
  private final String base;
  private final List<Statement> statements = new ArrayList<>();

  /** References in the files are relative to this address. */
  public RdfTranslation(String base) {
    this.base = base;
  }

  /** Adds a file; its blank nodes stay apart from those of other files. */
  public void read(RdfFormat format, InputStream in) throws IOException {
    RDFParser parser = Rio.createParser(format.rio());
    parser.setRDFHandler(new StatementCollector(statements));
    parser.parse(in, base);
  }

  /** Writes all that was read. */
  public void write(RdfFormat format, OutputStream out, Prefixes prefixes) {
    RDFHandler writer = RdfOutput.start(format, out, prefixes);
    statements.forEach(writer::handleStatement);
    writer.endRDF();
  }
}
