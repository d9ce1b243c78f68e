package be.overzicht.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes that the build puts in the library are enough for a program of others, and need no other library. */
class LibraryTest {
  private static final Path CLASSES = Path.of("target/classes");
  static final String TABLE = "day,amount,tags\n2024-02-29,\"12,50\",a b\n2024-03-01,twaalf,\n";
  static final String METADATA = """
      {"@context": "http://www.w3.org/ns/csvw", "url": "measures.csv", "tableSchema": {"columns": [
          {"titles": "day", "datatype": "date"},
          {"titles": "amount", "datatype": {"base": "decimal", "format": {"decimalChar": ","}}},
          {"titles": "tags", "separator": " "}]}}
      """;

  @Test
  void a_program_of_others_reads_rows_and_statements(@TempDir Path folder)
      throws IOException, ReflectiveOperationException {
    Path library = library(folder.resolve("library"));
    assertReads(library, folder);
  }

  static void assertReads(Path library, Path folder) throws IOException, ReflectiveOperationException {
    Path table = Files.writeString(folder.resolve("measures.csv"), TABLE);
    Files.writeString(folder.resolve("measures.csv-metadata.json"), METADATA);
    List<String> lines = LibraryUser.run(library, folder, table.toString());
    assertEquals(List.of("1: THURSDAY, 1250 cents, 2 tags", "2: FRIDAY, unknown, 0 tags", "valid: false"),
        lines.stream().filter(line -> line.matches("\\d+: .*|valid.*")).toList());
    assertEquals(1, lines.stream().filter(line -> line.contains("measures.csv:3:12 column \"amount\"")).count());
    assertEquals("20 of 20 statements", lines.get(lines.size() - 1));
  }

  @Test
  void the_library_needs_nothing_but_what_its_pom_names(@TempDir Path folder) throws IOException {
    assertEquals(List.of("rdf4j-model", "rdf4j-rio-api", "jackson-core"), LibraryUser.dependencies());
    JavaClasses classes = new ClassFileImporter().importPath(library(folder));
    String[] own = classes.stream().map(one -> Pattern.quote(one.getName())).toArray(String[]::new);
    assertTrue(own.length > 150);
    ArchRuleDefinition.classes().should().onlyDependOnClassesThat().haveNameMatching("(\\[+L?)?([BCDFIJSZ]|"
        + "boolean|byte|char|double|float|int|long|short|void|java\\..*|javax\\.xml\\.stream\\..*|"
        + "com\\.fasterxml\\.jackson\\.core\\..*|org\\.eclipse\\.rdf4j\\.(model|common)\\..*|"
        + "org\\.eclipse\\.rdf4j\\.rio\\.(\\w+|helpers\\.\\w+)|" + String.join("|", own) + ");?(\\[\\])*")
        .because("others take it without our libraries").check(classes);
  }

  /** The classes that the build puts in the jar. */
  private static Path library(Path target) throws IOException {
    List<PathMatcher> included = Pattern.compile("<include>(be/overzicht/.*?)</include>")
        .matcher(Files.readString(Path.of("pom.xml"))).results()
        .map(found -> FileSystems.getDefault().getPathMatcher("glob:" + found.group(1))).toList();
    try (Stream<Path> all = Files.walk(CLASSES)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path name = CLASSES.relativize(file);
        if (included.stream().anyMatch(one -> one.matches(name))) {
          Files.createDirectories(target.resolve(name).getParent());
          Files.copy(file, target.resolve(name));
        }
      }
    }
    return target;
  }
}
