package be.overzicht.csvw;

import be.overzicht.rdf.ByteOutput;
import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.rdf.RdfOutput;
import be.overzicht.rdf.syntax.Inexpressible;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.nquads.NQuadsParser;

/** Takes whole lines of N-Quads and writes them in another form through Rio. */
final class RioStream extends OutputStream {
  private final RdfFormat format;
  private final RDFHandler writer;
  private final RDFParser parser;
  private final ByteOutput lines = new ByteOutput(1 << 16);

  RioStream(RdfFormat format, OutputStream out) {
    this.format = format;
    writer = RdfOutput.stream(format, out, Prefixes.standardOnly());
    parser = new NQuadsParser();
    parser.set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
    parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
    parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    parser.setRDFHandler(new AbstractRDFHandler() {
      @Override
      public void handleStatement(Statement statement) {
        writer.handleStatement(statement);
      }
    });
  }

  @Override
  public void write(int b) {
    lines.add((char) b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    lines.add(bytes, offset, offset + length);
    if (length > 0 && bytes[offset + length - 1] == '\n') {
      parse();
    }
  }

  /** Ends the document. */
  void finish() throws IOException {
    try {
      writer.endRDF();
    } catch (Inexpressible told) {
      throw new UnwritableException(format, told);
    } catch (RDFHandlerException failed) {
      throw cause(failed);
    }
  }

  private void parse() throws IOException {
    try {
      parser.parse(new ByteArrayInputStream(lines.array(), 0, lines.size()), "");
      lines.clear();
    } catch (Inexpressible told) {
      throw new UnwritableException(format, told);
    } catch (RDFHandlerException failed) {
      throw cause(failed);
    }
  }

  private IOException cause(RDFHandlerException failed) {
    return failed.getCause() instanceof IOException cause ? cause : new UnwritableException(format, failed);
  }
}
