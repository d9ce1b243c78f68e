package be.overzicht.release.dump;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.rdf.RdfOutput;
import be.overzicht.rdf.Uris;
import be.overzicht.release.PublishedContext;
import be.overzicht.release.publish.Staging;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;

/** Writes the dumps that are not lines, from the line dumps beside them; each dump is read once for all its forms. */
final class FormDumps {
  private static final int BUFFER = 1 << 16;
  private static final List<RdfFormat> TRIPLE_FORMS = List.of(RdfFormat.TURTLE, RdfFormat.RDFXML, RdfFormat.JSONLD);

  private final Staging staging;
  private final Uris uris;
  private final Prefixes prefixes;

  FormDumps(Staging staging, Uris uris) throws IOException {
    this.staging = staging;
    this.uris = uris;
    this.prefixes = PublishedContext.prefixes(uris, PublishedContext.in(staging.folder(), uris));
  }

  /** The forms of the union, which name no graphs. */
  void writeUnion() throws IOException {
    try (OpenForms forms = new OpenForms()) {
      forms.addAll(DumpNames.WHOLE);
      forms.copyFrom(DumpNames.WHOLE);
      forms.end();
    }
  }

  /** The forms of one graph; only TriG names it. */
  void writeGraph(String name) throws IOException {
    try (OpenForms forms = new OpenForms()) {
      forms.addAll(name);
      forms.add(new InGraph(forms.open(name, RdfFormat.TRIG), graph(name)));
      forms.copyFrom(name);
      forms.end();
    }
  }

  /** The TriG dump of everything, one graph after the other. */
  void writeDataset(List<String> graphs) throws IOException {
    try (OpenForms forms = new OpenForms()) {
      RDFHandler trig = forms.open(DumpNames.WHOLE, RdfFormat.TRIG);
      for (String name : graphs) {
        read(name, new InGraph(trig, graph(name)));
      }
      trig.endRDF();
    }
  }

  private IRI graph(String name) {
    return Values.iri(uris.graph(name));
  }

  private void read(String name, RDFHandler handler) throws IOException {
    RDFParser parser = Rio.createParser(RDFFormat.NTRIPLES);
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
    parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
    parser.setRDFHandler(handler);
    try (InputStream in = new GZIPInputStream(new BufferedInputStream(
        Files.newInputStream(staging.folder().resolve(DumpNames.path(name, RdfFormat.NTRIPLES))), BUFFER), BUFFER)) {
      parser.parse(in, "");
    }
  }

  /** The forms that are written at the same time. */
  private final class OpenForms implements AutoCloseable {
    private final List<OutputStream> files = new ArrayList<>();
    private final List<RDFHandler> handlers = new ArrayList<>();

    void addAll(String name) throws IOException {
      for (RdfFormat format : TRIPLE_FORMS) {
        add(open(name, format));
      }
    }

    void add(RDFHandler handler) {
      handlers.add(handler);
    }

    RDFHandler open(String name, RdfFormat format) throws IOException {
      OutputStream file = DumpNames.create(staging, name, format);
      files.add(file);
      return RdfOutput.stream(format, file, prefixes);
    }

    void copyFrom(String name) throws IOException {
      read(name, new FanOut(handlers));
    }

    void end() {
      handlers.forEach(RDFHandler::endRDF);
    }

    @Override
    public void close() throws IOException {
      for (OutputStream file : files) {
        file.close();
      }
    }
  }
}
