package be.overzicht.rdf;

import be.overzicht.rdf.jsonld.JsonLdDocument;
import be.overzicht.rdf.jsonld.JsonLdStream;
import be.overzicht.rdf.syntax.ExactTrigWriter;
import be.overzicht.rdf.syntax.ExactTurtleWriter;
import be.overzicht.rdf.syntax.ExactXmlWriter;
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
  private static final int BUFFER = 1 << 13;

  private RdfOutput() {}

  /**
   * A started writer of this format. The caller hands statements to it, then {@code endRDF()}, which flushes; the stream
   * stays open. JSON-LD is kept until then, and helper things stand inside their owners.
   */
  public static RDFHandler start(RdfFormat format, OutputStream out, Prefixes prefixes) {
    return start(format, buffered(out), prefixes);
  }

  /** The same for text. */
  static RDFHandler start(RdfFormat format, Writer out, Prefixes prefixes) {
    return started(format == RdfFormat.JSONLD
        ? new JsonLdDocument(out, prefixes.context()) : create(format, out, prefixes), prefixes);
  }

  /** The same for any number of statements, subject by subject: no form keeps any of them. */
  public static RDFHandler stream(RdfFormat format, OutputStream out, Prefixes prefixes) {
    return started(create(format, buffered(out), prefixes), prefixes);
  }

  private static Writer buffered(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
  }

  private static RDFHandler started(RDFHandler writer, Prefixes prefixes) {
    writer.startRDF();
    prefixes.namespaces().forEach(writer::handleNamespace);
    return writer;
  }

  private static RDFHandler create(RdfFormat format, Writer out, Prefixes prefixes) {
    return switch (format) {
      case JSONLD -> new JsonLdStream(out, prefixes.context());
      case TURTLE -> plain(new ExactTurtleWriter(out));
      case TRIG -> plain(new ExactTrigWriter(out));
      case RDFXML -> new ExactXmlWriter(plain(Rio.createWriter(format.rio(), out)));
      default -> plain(Rio.createWriter(format.rio(), out));
    };
  }

  private static RDFHandler plain(RDFWriter writer) {
    writer.set(BasicWriterSettings.XSD_STRING_TO_PLAIN_LITERAL, true);
    writer.set(BasicWriterSettings.RDF_LANGSTRING_TO_LANG_LITERAL, true);
    writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
    return writer;
  }
}
