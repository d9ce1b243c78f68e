package be.overzicht.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/** Reads files in one format, as one document for others. */
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

  /** All that was read. */
  public RdfDocument document(Prefixes prefixes) {
    return new RdfDocument(statements, prefixes);
  }
}
