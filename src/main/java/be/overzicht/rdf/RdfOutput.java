package be.overzicht.rdf;

import be.overzicht.rdf.jsonld.JsonLdDocument;
import be.overzicht.rdf.jsonld.JsonLdStream;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;

/** Opens RDF writers, set up alike everywhere: buffered, with the one prefix list, strings and language tags plain. */
public final class RdfOutput {
  private static final int BUFFER = 1 << 16;

  private RdfOutput() {}

  /**
   * A started writer of this format. The caller hands statements to it, then {@code endRDF()}, which flushes; the stream
   * stays open.
   */
  public static RDFHandler start(RdfFormat format, OutputStream out, Prefixes prefixes) {
    return started(create(format, buffered(out), prefixes, Layout.INDENTED), prefixes);
  }

  /** The same for any number of statements, subject by subject: not indented, so that the writer keeps none of them. */
  public static RDFHandler stream(RdfFormat format, OutputStream out, Prefixes prefixes) {
    return started(create(format, buffered(out), prefixes, Layout.FLAT), prefixes);
  }

  private enum Layout { INDENTED, FLAT }

  private static Writer buffered(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
  }

  private static RDFHandler started(RDFHandler writer, Prefixes prefixes) {
    writer.startRDF();
    prefixes.namespaces().forEach(writer::handleNamespace);
    return writer;
  }

  private static RDFHandler create(RdfFormat format, Writer out, Prefixes prefixes, Layout layout) {
    return switch (format) {
      case JSONLD -> layout == Layout.FLAT
          ? new JsonLdStream(out, prefixes.context())
          : new JsonLdDocument(out, prefixes.context());
      case TURTLE -> rio(new ExactTurtleWriter(out), layout);
      case TRIG -> rio(new ExactTrigWriter(out), layout);
      default -> rio(Rio.createWriter(format.rio(), out), layout);
    };
  }

  private static RDFHandler rio(RDFWriter writer, Layout layout) {
    writer.set(BasicWriterSettings.XSD_STRING_TO_PLAIN_LITERAL, true);
    writer.set(BasicWriterSettings.RDF_LANGSTRING_TO_LANG_LITERAL, true);
    writer.set(BasicWriterSettings.PRETTY_PRINT, layout == Layout.INDENTED);
    writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
    return writer;
  }
}
