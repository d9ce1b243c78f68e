package be.overzicht.release.history;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/**
 * A version with its statements.
 *
 * @param version which it is
 * @param triples its statements as N-Triples: those of the thing, then those about things of others that it carries;
 *     empty when it was withdrawn
 */
public record VersionContent(Version version, String triples) {
  /** The statements. */
  public List<Statement> statements() throws IOException {
    RDFParser parser = Rio.createParser(RDFFormat.NTRIPLES);
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
    StatementCollector collector = new StatementCollector();
    parser.setRDFHandler(collector);
    parser.parse(new StringReader(triples), "");
    return List.copyOf(collector.getStatements());
  }
}
