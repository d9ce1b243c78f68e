package be.overzicht.csvw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.Tables.Result;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is refused that the Recommendation asks to warn about, and to go on with. */
class NoStricterTest {
  @TempDir
  private Path folder;
  private Tables tables;

  @BeforeEach
  void open() {
    tables = new Tables(folder);
  }

  /** Each of these is one warning in the metadata, and every row is converted. */
  @ParameterizedTest
  @ValueSource(strings = {
      "'dialect': {'encoding': 'utf-9'}", "'dialect': {'delimiter': 1}", "'dialect': {'quoteChar': 1}",
      "'dialect': {'skipRows': 'x'}", "'dialect': {'headerRowCount': -1}", "'dialect': {'lineTerminators': 1}",
      "'dialect': {'lineTerminators': ['\\n', 1]}", "'dialect': {'trim': 'yes'}", "'dialect': {'doubleQuote': 'no'}",
      "'dialect': 5", "'dialect': {'colour': 'red'}", "'@id': 5", "'dialect': {'@id': true}", "'tableDirection': 'up'",
      "'suppressOutput': 'yes'", "'notes': 'none'", "'transformations': 5", "'lang': 'not a tag'", "'separator': 5",
      "'ordered': 'yes'", "'required': 1", "'default': 1", "'null': 1", "'null': ['x', 1]", "'textDirection': 'up'",
      "'aboutUrl': 1", "'colour': 'red'", "'dc:title': {'nl': 'titel'}", "'notes': [{'type': 'Annotation'}]",
      "'dc:description': {'nl': ['een', 'twee']}"})
  void a_value_that_is_not_permitted_is_one_warning(String property) {
    tables.with("t.csv-metadata.json", ("{'@context': 'http://www.w3.org/ns/csvw', 'url': 't.csv', " + property + "}")
        .replace('\'', '"'));
    Result result = tables.with("t.csv", "id,naam\n1,Gent\n").convert("t.csv");
    assertTrue(result.report().isValid(), () -> result.lines().toString());
    assertEquals(1, result.problems().size(), () -> result.lines().toString());
    assertTrue(result.line().startsWith("t.csv-metadata.json:1 warning: "), result::line);
    assertEquals(1, result.report().rows());
    assertEquals(2, result.report().statements());
  }

  @ParameterizedTest
  @ValueSource(strings = {"'datatype': 'whole'", "'datatype': {'base': 'whole'}", "'datatype': 7",
      "'datatype': {'format': '('}",
      "'datatype': {'base': 'boolean', 'format': 'J'}", "'datatype': {'base': 'decimal', 'format': {'decimalChar': 1}}",
      "'name': '_id'", "'titles': {'not a tag': 'x'}", "'titles': ['id', 5]", "'virtual': 'no'",
      "'valueUrl': 5, 'suppressOutput': true", "'suppressOutput': 'x'"})
  void a_value_of_a_column_that_is_not_permitted_is_one_warning(String property) {
    String titles = property.contains("titles") ? "" : "\"titles\": \"id\", ";
    tables.withColumns("{" + titles + property.replace('\'', '"') + "}, {\"titles\": \"naam\"}", "");
    Result result = tables.with("t.csv", "id,naam\n1,Gent\n").convert("t.csv");
    assertTrue(result.report().isValid(), () -> result.lines().toString());
    assertTrue(result.lines().stream().filter(line -> !line.contains("names \"id\"")).count() == 1,
        () -> result.lines().toString());
  }

  @Test
  void a_language_map_is_left_out_with_the_way_to_write_it() {
    tables.withColumns("{\"titles\": {\"nl\": [\"id\"]}, \"name\": \"id\", \"dc:description\": {\"nl\": [\"De sleutel.\"]}}",
        "");
    Result result = tables.with("t.csv", "id\n1\n").convert("t.csv");
    assertTrue(result.report().isValid() && result.line().contains("\"@language\": \"nl\""), result::line);
    assertEquals(1, result.report().statements());
  }

  @Test
  void a_virtual_column_has_no_cell_that_could_be_required() {
    tables.withColumns("{\"titles\": \"id\"}, {\"name\": \"v\", \"virtual\": true, \"required\": true}", "");
    assertEquals(List.of(), tables.with("t.csv", "id\n1\n").convert("t.csv").lines());
  }

  /** Section 6.1 of the Metadata Vocabulary: such an object "may have a local @context". */
  @ParameterizedTest
  @ValueSource(strings = {"", "\"@context\": \"http://www.w3.org/ns/csvw\", ",
      "\"@context\": [\"http://www.w3.org/ns/csvw\", {\"@language\": \"nl\"}], "})
  void a_schema_and_a_dialect_of_their_own_need_no_context(String context) {
    tables.with("schema.json", "{" + context + "\"columns\": [{\"titles\": \"id\", \"datatype\": \"integer\"}]}")
        .with("dialect.json", "{" + context + "\"commentPrefix\": null}")
        .with("m.json", "{\"@context\": \"http://www.w3.org/ns/csvw\", \"url\": \"t.csv\", "
            + "\"tableSchema\": \"schema.json\", \"dialect\": \"dialect.json\"}");
    Result result = tables.with("t.csv", "id\n1\n#2\n").convert("m.json");
    assertTrue(result.line().contains("\"#2\" is not a whole number"), result::line);
    assertTrue(result.statements().contains("\"1\"^^"), result::statements);
  }

  @Test
  void titles_that_differ_by_space_are_a_warning_and_the_remedies_work() {
    tables.withColumns("{\"titles\": \"id\"}, {\"titles\": \"naam\"}", "");
    Result result = tables.with("t.csv", "id, naam\n1, Gent\n").check("t.csv");
    assertTrue(result.report().isValid() && result.line().contains("\" naam\" has a space before or behind it"),
        result::line);
    tables.with("t.csv-metadata.json", """
        {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv", "dialect": {"trim": true},
          "tableSchema": {"columns": [{"titles": "id"}, {"titles": "naam"}]}}""");
    Result trimmed = tables.convert("t.csv");
    assertEquals(List.of(), trimmed.lines());
    assertTrue(trimmed.statements().contains("\"Gent\""), trimmed::statements);
  }

  @Test
  void names_that_are_the_titles_are_one_warning_for_the_table_in_check_and_none_in_convert() {
    tables.withColumns("{\"name\": \"id\"}, {\"name\": \"Name\"}", "").with("t.csv", "id,Name\n1,x\n");
    Result check = tables.check("t.csv");
    assertTrue(check.report().isValid() && check.line().contains("names and no titles"), check::line);
    assertEquals(List.of(), tables.convert("t.csv").lines());
    tables.withColumns("{\"name\": \"id\"}, {\"name\": \"naam\"}", "");
    assertTrue(!tables.check("t.csv").report().isValid());
  }

  @ParameterizedTest
  @ValueSource(strings = {"financiële-steun.csv", "financi%C3%ABle-steun.csv", "financi%c3%abl%65-steun.csv"})
  void an_address_beyond_ascii_is_the_same_however_it_is_written(String url) throws IOException {
    assertFound("financiële-steun.csv", url);
  }

  @ParameterizedTest
  @ValueSource(strings = {"subsidies 2024.csv", "subsidies%202024.csv"})
  void an_address_with_a_space_is_the_same_however_it_is_written(String url) throws IOException {
    assertFound("subsidies 2024.csv", url);
  }

  @Test
  void a_file_name_with_signs_of_addresses_is_found_beside_its_metadata() throws IOException {
    assertFound("a+b%41#x.csv", "a+b%2541%23x.csv");
  }

  private void assertFound(String file, String url) throws IOException {
    String metadata = """
        {"@context": "http://www.w3.org/ns/csvw", "url": "%s",
          "tableSchema": {"columns": [{"titles": "id", "datatype": "integer"}, {"titles": "naam"}]}}""".formatted(url);
    tables.with(file, "id,naam\n1,Gent\n").with(file + "-metadata.json", metadata).with("m.json", metadata);
    for (String input : List.of(file, "m.json")) {
      for (ConversionRequest request : List.of(tables.request(input),
          ConversionRequest.of(folder.resolve(input).toString()).with(Mode.MINIMAL))) {
        Result result = tables.convert(request);
        assertEquals(List.of(), result.lines(), input);
        assertTrue(result.statements().contains("integer") && !result.statements().contains("subsidies 2024"),
            result::statements);
      }
    }
    Path deeper = Files.createDirectories(folder.resolve("é"));
    Files.writeString(deeper.resolve("t.csv"), "id,naam\n1,Gent\n");
    tables.with("deep.json", metadata.replace(url, "http://ex.org/é/t.csv"));
    assertTrue(tables.convert(ConversionRequest.of(folder.resolve("deep.json").toString())
        .withFolder("http://ex.org/", folder)).report().isValid());
  }

  @Test
  void an_address_that_leads_out_of_a_mapped_folder_is_not_found() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("inner"));
    tables.with("secret.csv", "a\n1\n");
    for (String way : List.of("../secret.csv", "%2e%2e/secret.csv", "x/%2e%2e/%2E./secret.csv")) {
      Result result = tables.convert(ConversionRequest.of("http://e.org/t/" + way).withFolder("http://e.org/t/", inner));
      assertTrue(result.line().contains("there is nothing at this address"), () -> way + result.lines());
    }
  }

  @Test
  void windows_1252_goes_by_many_names() {
    for (String label : List.of("windows-1252", "ISO-8859-1", "latin1", "cp1252", "ascii")) {
      tables.with("t.csv", "id\n€ é\n".getBytes(Charset.forName("windows-1252"))).with("m.json", """
          {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv", "dialect": {"encoding": "%s"}}""".formatted(label));
      assertTrue(tables.convert("m.json").statements().contains("\"€ é\""), label);
    }
  }
}
