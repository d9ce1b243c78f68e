package be.overzicht.release.dump;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.rdf.RdfOutput;
import be.overzicht.release.publish.Staging;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;

/**
 * Writes the RDF/XML and the JSON-LD of a line dump beside it, which is read once for both.
 *
 * @param staging where the dumps are
 * @param prefixes the prefixes of the release, with its JSON-LD context
 */
record FormDumps(Staging staging, Prefixes prefixes) {

  void write(String name) throws IOException {
    try (OutputStream xml = DumpNames.create(staging, name, RdfFormat.RDFXML);
        OutputStream json = DumpNames.create(staging, name, RdfFormat.JSONLD)) {
      List<RDFHandler> writers = List.of(
          RdfOutput.stream(RdfFormat.RDFXML, xml, prefixes), RdfOutput.stream(RdfFormat.JSONLD, json, prefixes));
      read(name, new FanOut(writers));
      writers.forEach(RDFHandler::endRDF);
    }
  }

  private void read(String name, RDFHandler handler) throws IOException {
    RDFParser parser = Rio.createParser(RDFFormat.NTRIPLES);
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
    parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
    parser.setRDFHandler(handler);
    try (InputStream in = DumpNames.open(staging, name, RdfFormat.NTRIPLES)) {
      parser.parse(in, "");
    }
  }
}
