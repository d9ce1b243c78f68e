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
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Literal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the documentation of the package is the code of this test, and it runs. */
class PackageExampleTest {
  private static final Path DOCUMENTATION = Path.of("src/main/java/be/overzicht/csvw/package-info.java");
  private static final Path HERE = Path.of("src/test/java/be/overzicht/csvw/PackageExampleTest.java");

  @Test
  void the_examples_convert_and_read_a_table(@TempDir Path folder) throws IOException {
    Path table = Files.writeString(folder.resolve("initiatives.csv"), "id,start\nlblod,2016-01-31\n");
    Files.writeString(folder.resolve("initiatives.csv-metadata.json"), """
        {"@context": "http://www.w3.org/ns/csvw", "url": "initiatives.csv", "tableSchema": {"columns": [
            {"titles": "id"}, {"titles": "start", "datatype": "date"}]}}
        """);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<TemporalAccessor> starts = new ArrayList<>();
    assertTrue(example(table.toString(), folder, out, starts).isValid());
    assertTrue(out.toString(StandardCharsets.UTF_8)
        .startsWith("_:t1s1 <https://example.org/tables/initiatives.csv#id> \"lblod\" .\n"));
    assertEquals(List.of(LocalDate.of(2016, 1, 31)), starts.stream().map(LocalDate::from).toList());
  }

  @Test
  void the_documentation_shows_the_same_code() throws IOException {
    String code = Files.readString(HERE).replace("of(table)", "of(\"initiatives.csv\")");
    List<String> shown = examples(Files.readString(DOCUMENTATION).replace("\n * ", "\n"), "<pre>{@code", "}</pre>");
    assertEquals(2, shown.size());
    assertEquals(shown, examples(code.replace("\n    ", "\n"), "// the example", "// its end"));
  }

  /** As {@code mvn -Pjavadoc package} makes it; a reference that leads nowhere ends it. */
  @Test
  @Tag("soak")
  void the_examples_stand_in_the_javadoc_of_the_library(@TempDir Path folder) throws IOException {
    List<String> line = new ArrayList<>(List.of("-quiet", "-Xdoclint:all,-missing", "-Werror", "-d", folder.toString(),
        "-cp", System.getProperty("java.class.path")));
    try (Stream<Path> sources = Files.walk(DOCUMENTATION.getParent())) {
      sources.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(line::add);
    }
    int faults = ToolProvider.findFirst("javadoc").orElseThrow().run(System.out, System.err, line.toArray(String[]::new));
    assertEquals(0, faults);
    String page = Files.readString(folder.resolve("be/overzicht/csvw/package-summary.html"));
    assertTrue(page.contains("try (CsvwReader reader = CsvwReader.open(request, problems::add)) {"), page);
  }

  private static ConversionReport example(String table, Path folder, OutputStream out, List<TemporalAccessor> starts)
      throws IOException {
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
    // the example
    try (CsvwReader reader = CsvwReader.open(request, problems::add)) {
      for (CsvwRow row : reader) {
        row.value("start").map(Literal::temporalAccessorValue).ifPresent(starts::add);
      }
    }
    // its end
    return report;
  }

  private static List<String> examples(String text, String first, String last) {
    return Pattern.compile("^" + Pattern.quote(first) + "\n(.*?)^" + Pattern.quote(last), Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(text).results().map(found -> found.group(1)).toList();
  }
}
