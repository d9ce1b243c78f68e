package be.overzicht.build;

import be.overzicht.quality.SourceLine;
import be.overzicht.quality.SourceLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Finds the line of the ontology where the description of a thing begins; reads it again when first asked. */
final class OntologyLines implements SourceLines {
  private final Ontology ontology;
  private Map<String, SourceLine> lines;

  OntologyLines(Ontology ontology) {
    this.ontology = ontology;
  }

  @Override
  public List<SourceLine> of(String subject) {
    if (lines == null) {
      lines = read();
    }
    return lines.containsKey(subject) ? List.of(lines.get(subject)) : List.of();
  }

  private Map<String, SourceLine> read() {
    Map<String, SourceLine> found = new HashMap<>();
    try {
      for (Path file : ontology.published()) {
        read(file, found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private void read(Path file, Map<String, SourceLine> found) throws IOException {
    int[] line = {1};
    RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
    parser.setParseLocationListener((at, column) -> line[0] = (int) Math.max(at, 0));
    parser.setRDFHandler(new AbstractRDFHandler() {
      @Override
      public void handleStatement(Statement statement) {
        found.putIfAbsent(statement.getSubject().stringValue(), new SourceLine(file.toString(), line[0]));
      }
    });
    try (InputStream in = Files.newInputStream(file)) {
      parser.parse(in, ontology.uris().root());
    }
  }
}
