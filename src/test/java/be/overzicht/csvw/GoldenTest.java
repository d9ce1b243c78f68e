package be.overzicht.csvw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.rdf.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder {@code golden/<case>} holds a table, its metadata, and the graph that they are. */
class GoldenTest {
  private static final Path CASES = Path.of("src/test/resources/golden");

  @TestFactory
  Stream<DynamicTest> every_case_gives_its_graph() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList().stream()
          .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }
  }

  private static void check(Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Problem> problems = new ArrayList<>();
    ConversionRequest request = ConversionRequest.of(folder.resolve("metadata.json").toString()).with(Mode.MINIMAL)
        .withFolder("http://example.org/", folder);
    Converter.convert(request, out, problems::add);
    assertEquals(List.of(), problems);
    Model expected = Rio.parse(Files.newInputStream(folder.resolve("expected.nt")), RDFFormat.NTRIPLES);
    Model actual = Rio.parse(new ByteArrayInputStream(out.toByteArray()), RDFFormat.NTRIPLES);
    assertTrue(Models.isomorphic(expected, actual), () -> "got\n" + out);
  }
}
