package be.overzicht.csvw.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import be.overzicht.csvw.ConversionReport;
import be.overzicht.csvw.ConversionReport.Outcome;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Converter;
import be.overzicht.csvw.Mode;
import be.overzicht.csvw.read.PlainReader;
import be.overzicht.rdf.Problem;
import be.overzicht.rdf.RdfFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken tables and metadata bring no exception, no hang, no statement that is not RDF, and lose no row in silence. */
class FuzzTest {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @TempDir
  private Path folder;

  @Test
  void a_sample_of_broken_inputs_is_survived() {
    for (long seed = 0; seed < 1_500; seed++) {
      run(seed);
    }
  }

  @Test
  @Tag("soak")
  void many_broken_inputs_are_survived() {
    for (long seed = 1_000_000; seed < 1_020_000; seed++) {
      run(seed);
    }
  }

  private void run(long seed) {
    assertTimeoutPreemptively(LONGEST, () -> convert(seed), () -> "seed " + seed);
  }

  private void convert(long seed) throws IOException {
    BrokenInputs inputs = new BrokenInputs(seed);
    byte[] table = inputs.table();
    Files.write(folder.resolve("t.csv"), table);
    Files.writeString(folder.resolve("m.json"), inputs.metadata());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Problem> problems = new ArrayList<>();
    ConversionRequest request = ConversionRequest.of(folder.resolve("m.json").toString())
        .with(seed % 2 == 0 ? Mode.STANDARD : Mode.MINIMAL).withFolder("http://example.org/", folder);
    ConversionReport report = Converter.convert(request, out, problems::add);
    assertEquals(report.statements(), statements(out.toByteArray(), seed), () -> "seed " + seed);
    if (report.outcome() == Outcome.FAILED) {
      assertFalse(problems.isEmpty(), () -> "seed " + seed + " failed without a word");
    } else {
      List<List<String>> rows = PlainReader.rows(new String(table, StandardCharsets.UTF_8));
      assertEquals(Math.max(0, rows.size() - 1), report.rows(), () -> "rows of seed " + seed);
    }
  }

  private static int statements(byte[] lines, long seed) {
    List<Object> found = new ArrayList<>();
    RDFParser parser = Rio.createParser(RdfFormat.NTRIPLES.rio());
    parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    parser.setRDFHandler(new StatementCollector() {
      @Override
      public void handleStatement(org.eclipse.rdf4j.model.Statement statement) {
        found.add(statement);
      }
    });
    try {
      parser.parse(new ByteArrayInputStream(lines), "");
    } catch (IOException | RuntimeException wrong) {
      throw new AssertionError("seed " + seed + " writes what is not N-Triples: " + wrong.getMessage(), wrong);
    }
    return found.size();
  }
}
