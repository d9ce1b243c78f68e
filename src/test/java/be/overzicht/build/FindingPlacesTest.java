package be.overzicht.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.overzicht.rdf.Problem;
import be.overzicht.rdf.Uris;
import be.overzicht.testing.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What breaks a rule is found in the file and line where it is described, and in the column where one cell is wrong. */
class FindingPlacesTest {
  private static final String BEFORE = "<id/concept/status/onbekend> a skos:Concept ;";

  @TempDir
  private Path folder;

  @Test
  void a_concept_without_a_name_is_named_by_file_and_line() throws IOException {
    Path ontology = folder.resolve("ontology");
    Folders.copy(Path.of("ontology"), ontology);
    Path file = ontology.resolve("concepts/status.ttl");
    String scheme = Files.readString(file);
    int line = (int) scheme.substring(0, scheme.indexOf(BEFORE)).lines().count() + 1;
    Files.writeString(file, scheme.replaceFirst("(?s)(" + BEFORE + ".*?)skos:prefLabel", "$1skos:hiddenLabel"));
    assertEquals(List.of(file + ":" + line), problems(Path.of("data"), ontology).stream()
        .map(problem -> problem.file() + ":" + problem.line()).distinct().toList());
  }

  @Test
  void a_cell_that_breaks_a_rule_or_a_shape_is_named_by_its_character_and_its_column() throws IOException {
    Path data = folder.resolve("data");
    Folders.copy(Path.of("data"), data);
    changed(data.resolve("contacts.csv"), ",tel:+3292761500", ",tel:+32927615");
    changed(data.resolve("observations.csv"), ",130,gemeente,", ",4040,gemeente,");
    assertEquals(List.of(cell(data.resolve("contacts.csv"), "tel:+32927615", "address"),
            cell(data.resolve("observations.csv"), "4040,gemeente", "count")),
        problems(data, Path.of("ontology")).stream().map(problem -> problem.file() + ":" + problem.line() + ":"
            + problem.column() + problem.what().replaceAll("column \"(.*?)\".*", " $1")).toList());
  }

  @Test
  void a_cell_begins_after_the_commas_that_divide() {
    assertEquals(List.of(1, 3, 13, 14, 17), IntStream.rangeClosed(1, 5)
        .mapToObj(number -> SourceRows.start("a,\"b,\"\"c,d\",,ef,", number)).toList());
  }

  @Test
  void a_cell_behind_a_cell_with_line_breaks_has_no_character_on_the_first_line() {
    assertEquals(List.of(1, 3, 0), IntStream.rangeClosed(1, 3)
        .mapToObj(number -> SourceRows.start("a,\"b,", number)).toList());
  }

  @Test
  void a_table_in_another_dialect_is_named_by_its_line_alone() throws IOException {
    Path data = folder.resolve("data");
    Folders.copy(Path.of("data"), data);
    changed(data.resolve("contacts.csv"), ",tel:+3292761500", ",tel:+32927615");
    Path table = data.resolve("contacts.csv");
    Files.write(table, Files.readAllLines(table).stream().map(FindingPlacesTest::byBars).toList(),
        StandardCharsets.ISO_8859_1);
    changed(data.resolve("contacts.csv-metadata.json"), "\"tableSchema\"",
        "\"dialect\": {\"delimiter\": \"|\", \"encoding\": \"ISO-8859-1\"}, \"tableSchema\"");
    assertEquals(List.of(0), problems(data, Path.of("ontology")).stream().map(Problem::column).toList());
  }

  /** A line with bars where commas divided; none of its texts has one. */
  private static String byBars(String line) {
    StringBuilder out = new StringBuilder();
    boolean isQuoted = false;
    for (char sign : line.toCharArray()) {
      isQuoted ^= sign == '"';
      out.append(sign == ',' && !isQuoted ? '|' : sign);
    }
    return out.toString();
  }

  private static void changed(Path table, String before, String after) throws IOException {
    Files.writeString(table, Files.readString(table).replace(before, after));
  }

  private static String cell(Path table, String value, String column) throws IOException {
    List<String> lines = Files.readAllLines(table);
    int line = IntStream.range(0, lines.size()).filter(at -> lines.get(at).contains(value)).findFirst().orElseThrow();
    return table + ":" + (line + 1) + ":" + (lines.get(line).indexOf(value) + 1) + " " + column;
  }

  private List<Problem> problems(Path data, Path ontology) throws IOException {
    return Check.run(new BuildOptions(data, ontology, folder, new Uris("http://overzicht.test")), Progress.SILENT);
  }
}
