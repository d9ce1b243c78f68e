package be.overzicht.rdf;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;

/** Opens Rio writers, set up alike everywhere: buffered, with the one prefix list, strings and language tags plain. */
public final class RdfOutput {
  private static final int BUFFER = 1 << 16;

  private RdfOutput() {}

  /**
   * A started writer of this format. The caller hands statements to it, then {@code endRDF()}, which flushes; the stream
   * stays open.
   */
  public static RDFWriter start(RdfFormat format, OutputStream out, Prefixes prefixes) {
    return start(format, out, prefixes, Layout.INDENTED);
  }

  /** The same for any number of statements, subject by subject: not indented, so that the writer keeps none of them. */
  public static RDFWriter stream(RdfFormat format, OutputStream out, Prefixes prefixes) {
    return start(format, out, prefixes, Layout.FLAT);
  }

  private enum Layout { INDENTED, FLAT }

  private static RDFWriter start(RdfFormat format, OutputStream out, Prefixes prefixes, Layout layout) {
    BufferedWriter buffered = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    RDFWriter writer = create(format, buffered);
    writer.set(BasicWriterSettings.XSD_STRING_TO_PLAIN_LITERAL, true);
    writer.set(BasicWriterSettings.RDF_LANGSTRING_TO_LANG_LITERAL, true);
    writer.set(BasicWriterSettings.PRETTY_PRINT, layout == Layout.INDENTED);
    writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
    writer.set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
    writer.startRDF();
    prefixes.namespaces().forEach(writer::handleNamespace);
    return writer;
  }

  private static RDFWriter create(RdfFormat format, Writer out) {
    return switch (format) {
      case TURTLE -> new ExactTurtleWriter(out);
      case TRIG -> new ExactTrigWriter(out);
      default -> Rio.createWriter(format.rio(), out);
    };
  }
}
