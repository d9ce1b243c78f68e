package be.overzicht.csvw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.rdf.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the documentation of the package is the code of this test, and it runs. */
class PackageExampleTest {
  private static final Path DOCUMENTATION = Path.of("src/main/java/be/overzicht/csvw/package-info.java");
  private static final Path HERE = Path.of("src/test/java/be/overzicht/csvw/PackageExampleTest.java");

  @Test
  void the_example_converts_a_table(@TempDir Path folder) throws IOException {
    Path table = Files.writeString(folder.resolve("initiatives.csv"), "id\nlblod\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(example(table.toString(), folder, out).isValid());
    assertEquals("_:t1s1 <https://example.org/tables/initiatives.csv#id> \"lblod\" .\n",
        out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void the_documentation_shows_the_same_code() throws IOException {
    List<String> shown = between(DOCUMENTATION, "{@code", "}</pre>").stream().map(line -> line.substring(3)).toList();
    List<String> run = between(HERE, "// the example", "// its end").stream()
        .map(line -> line.substring(4).replace("of(table)", "of(\"initiatives.csv\")")).toList();
    assertEquals(shown, run);
  }

  private static ConversionReport example(String table, Path folder, OutputStream out) throws IOException {
    // the example
    ConversionRequest request = ConversionRequest.of(table)
        .with(Mode.MINIMAL)
        .withFolder("https://example.org/tables/", folder);
    List<Problem> problems = new ArrayList<>();
    ConversionReport report = Converter.convert(request, out, problems::add);
    if (!report.isValid()) {
      problems.forEach(System.err::println);
    }
    // its end
    return report;
  }

  private static List<String> between(Path file, String first, String last) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int from = 0;
    while (!lines.get(from).strip().endsWith(first)) {
      from++;
    }
    int to = from + 1;
    while (!lines.get(to).strip().endsWith(last)) {
      to++;
    }
    return lines.subList(from + 1, to);
  }
}
