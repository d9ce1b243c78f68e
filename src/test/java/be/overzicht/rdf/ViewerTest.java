package be.overzicht.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

/** The viewers that a shape may name. */
class ViewerTest {
  private static final Uris URIS = new Uris("http://overzicht.test");

  @Test
  void each_viewer_of_our_own_is_described_and_no_other() throws IOException {
    try (var in = Files.newInputStream(Path.of("ontology/shapes/display/viewers.ttl"))) {
      Set<String> described = Rio.parse(in, URIS.root(), RDFFormat.TURTLE)
          .filter(null, RDF.TYPE, Values.iri("http://datashapes.org/dash#Viewer")).subjects().stream()
          .map(Resource::stringValue).collect(Collectors.toSet());
      assertEquals(Arrays.stream(Viewer.values()).map(viewer -> viewer.iri(URIS))
          .filter(iri -> iri.startsWith(URIS.shapes())).collect(Collectors.toSet()), described);
    }
  }
}
