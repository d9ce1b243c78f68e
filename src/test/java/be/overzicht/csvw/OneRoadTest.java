package be.overzicht.csvw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.cli.step.FormWriter;
import be.overzicht.cli.step.UnwritableException;
import be.overzicht.csvw.Tables.Result;
import be.overzicht.rdf.RdfFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a table with metadata is told of a table without, and what metadata leaves out in silence is told. */
class OneRoadTest {
  private static final String TWO = "{\"titles\": \"naam\"}, {\"titles\": \"postcode\"}";

  @TempDir
  private Path folder;
  private Tables tables;

  @BeforeEach
  void open() {
    tables = new Tables(folder);
  }

  @Test
  void semicolons_are_named_with_metadata_and_without() {
    String table = "naam;postcode\r\nGent;9000\r\nAalst;9300\r\n";
    assertError(table, "t.csv:1 ", "cut by semicolons, as Excel writes here", "\"delimiter\": \";\"");
    tables.withColumns(TWO, "");
    assertError(table, "cut by semicolons");
  }

  @Test
  void semicolons_with_decimal_commas_are_told_by_the_header() {
    assertError("naam;bedrag\nGent;1.234,56\n", "t.csv:1 ", "cut by semicolons");
  }

  @Test
  void the_line_that_excel_writes_for_itself_is_named() {
    assertError("sep=;\nnaam;postcode\nGent;9000\n", "\"sep=;\"", "delete this line");
  }

  @Test
  void one_column_with_a_semicolon_in_its_title_is_a_table() {
    assertEquals(0, converted("naam; voornaam\nGent\n").problems().size());
  }

  @Test
  void tabs_are_named() {
    assertError("naam\tpostcode\nGent\t9000\n", "cut by tab characters");
  }

  @Test
  void lines_that_end_with_cr_alone_are_named_and_the_remedy_works() {
    String table = "naam,postcode\rGent,9000\r";
    assertError(table, "the lines end with CR alone", "\"lineTerminators\": \"\\r\"");
    tables.with("m.json", """
        {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv", "dialect": {"lineTerminators": "\\r"}}""");
    assertEquals(1, tables.with("t.csv", table).convert("m.json").report().rows());
  }

  @Test
  void an_empty_file_is_named() {
    assertError("", "the file is empty");
  }

  @Test
  void utf_16_without_a_mark_is_named_with_its_order_and_the_remedy_works() {
    for (String order : new String[] {"utf-16le", "utf-16be"}) {
      tables.with("t.csv", "naam,postcode\nGent,9000\n".getBytes(java.nio.charset.Charset.forName(order)));
      assertTrue(tables.convert("t.csv").line().contains("name the encoding " + order), order);
      tables.with("m.json", """
          {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv", "dialect": {"encoding": "%s"}}""".formatted(order));
      assertEquals(2, tables.convert("m.json").report().statements());
    }
  }

  @Test
  void two_columns_with_one_title_are_a_warning_without_metadata_and_an_error_with_it() {
    String table = "id,bedrag,bedrag\nGent,1,2\n";
    Result bare = converted(table);
    assertTrue(bare.report().isValid() && bare.line().contains("columns 2 and 3 have the title \"bedrag\""), bare::line);
    tables.withColumns("{\"titles\": \"id\"}, {\"titles\": \"bedrag\"}, {\"titles\": \"bedrag\"}", "");
    assertError(table, "columns 2 and 3 have the title \"bedrag\"", "a \"name\" of its own");
    tables.withColumns("{\"titles\": \"id\"}, {\"titles\": \"bedrag\"}, {\"titles\": \"bedrag\", \"name\": \"b2\"}",
        "");
    assertEquals(0, converted(table).problems().size());
  }

  @Test
  void a_column_without_a_title_is_told() {
    assertWarning("naam,,b\nGent,1,2\n", "column 2 has no title");
    tables.withColumns("{\"titles\": \"id\"}, {\"titles\": \"postcode\"}", "");
    assertWarning("id,\nGent,1\n", "column 2 has no title, and its metadata expects \"postcode\"");
  }

  @Test
  void rows_that_begin_with_the_sign_of_comments_are_told_unless_a_dialect_asks_for_comments() {
    String table = "nr,naam\n#1,Gent\n2,Aalst\n";
    assertWarning(table, "1 lines begin with #");
    String metadata = "{\"@context\": \"http://www.w3.org/ns/csvw\", \"url\": \"t.csv\", \"dialect\": {%s}}";
    tables.with("t.csv-metadata.json", metadata.formatted("\"header\": true"));
    assertWarning(table, "1 lines begin with #", "\"commentPrefix\": null");
    tables.with("t.csv-metadata.json", metadata.formatted("\"commentPrefix\": \"#\""));
    assertEquals(0, converted(table).problems().size());
    tables.with("t.csv-metadata.json", metadata.formatted("\"commentPrefix\": null"));
    assertEquals(2, converted(table).report().rows());
  }

  @Test
  void a_variable_that_names_no_column_is_told_once_with_its_line_and_the_nearest_name() {
    assertTemplate("/{id}", "names \"id\", which is no column", "did you mean {Id}?");
    assertTemplate("/{inventory-date}", "names \"inventory-date\"", "did you mean {inventory%2Ddate}?");
    assertTemplate("/{Id", "a brace that is never closed");
    assertTemplate("shcema:{Id}", "a prefix that is not known", "did you mean \"schema:{Id}\"?");
    assertTemplate("/{nothing.like.it}", "names \"nothing.like.it\"", "Write the name of a column");
  }

  private void assertTemplate(String template, String... parts) {
    tables.with("t.csv-metadata.json", """
        {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv", "tableSchema": {
          "aboutUrl": "%s", "columns": [{"titles": "Id"}, {"titles": "inventory-date"}]}}
        """.formatted(template));
    Result result = converted("Id,inventory-date\n1,2020\n2,2021\n");
    assertTrue(result.line().startsWith("t.csv-metadata.json:2 warning: the template "), result::line);
    assertContains(result, parts);
  }

  @Test
  void the_own_variables_are_no_columns_and_no_fault() {
    tables.withColumns("{\"titles\": \"Id\", \"valueUrl\": \"{_name}/{_row}/{_sourceRow}/{_column}/{_sourceColumn}\"}", "");
    Result result = converted("Id\n1\n");
    assertEquals(1, result.problems().size(), () -> result.lines().toString());
    assertTrue(result.line().contains("names \"id\""), result::line);
  }

  @Test
  void an_unknown_prefix_of_a_property_is_told() {
    tables.with("t.csv-metadata.json", """
        {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv", "dcterm:title": "x"}""");
    assertWarning("a\n1\n", "the prefix of \"dcterm:title\" is not known", "did you mean \"dcterms:title\"?");
  }

  @Test
  void a_control_character_is_named_with_its_place_and_never_written_into_xml() {
    Result result = converted("naam,plaats\nGent,a\u000bb\n");
    assertContains(result, "t.csv:2:7", "U+000B", "take it out");
    assertTrue(result.report().isValid());
    java.io.IOException refused = org.junit.jupiter.api.Assertions.assertThrows(UnwritableException.class,
        () -> FormWriter.convert(tables.request("t.csv"), RdfFormat.RDFXML,
            java.io.OutputStream.nullOutputStream(), told -> { }));
    assertTrue(refused.getMessage().contains("a\\u000Bb"), refused::getMessage);
    assertContains(converted("naam,postcode\nGe\u0000nt,9000\n"), "t.csv:2:3", "U+0000");
  }

  private void assertError(String table, String... parts) {
    Result result = converted(table);
    assertTrue(!result.report().isValid(), () -> "it is valid: " + result.lines());
    assertContains(result, parts);
  }

  private void assertWarning(String table, String... parts) {
    Result result = converted(table);
    assertTrue(result.report().isValid(), () -> "it is not valid: " + result.lines());
    assertContains(result, parts);
  }

  private static void assertContains(Result result, String... parts) {
    for (String part : parts) {
      assertTrue(result.line().contains(part), () -> "\"" + part + "\" is not in " + result.line());
    }
  }

  private Result converted(String table) {
    return tables.with("t.csv", table.getBytes(StandardCharsets.UTF_8)).convert("t.csv");
  }
}
