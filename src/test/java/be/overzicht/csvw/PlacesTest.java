package be.overzicht.csvw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.problem.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A problem names the line and the character in the file, whatever stands before it. */
class PlacesTest {
  private Tables tables;

  @BeforeEach
  void describe(@TempDir Path folder) {
    tables = new Tables(folder)
        .withColumns("{\"name\": \"id\", \"titles\": \"id\"},"
            + " {\"name\": \"n\", \"titles\": \"n\", \"datatype\": \"integer\"}", "");
  }

  @Test
  void behind_a_quoted_line_break_the_line_is_that_of_the_cell() {
    assertPlace("t.csv:3:6 ", "id,n\n\"one\ntwo\",x\n");
  }

  @Test
  void behind_characters_of_many_bytes_the_column_counts_characters() {
    assertPlace("t.csv:2:6 ", "id,n\né€😀a,x\n");
  }

  @Test
  void behind_doubled_quotes_the_column_counts_what_stands_in_the_file() {
    assertPlace("t.csv:2:10 ", "id,n\n\"a\"\"b\"\"\",x\n");
  }

  @Test
  void windows_line_ends_count_once() {
    assertPlace("t.csv:3:3 ", "id,n\r\na,1\r\nb,x\r\n");
  }

  @Test
  void all_problems_are_counted_and_a_hundred_of_them_shown() {
    Tables.Result result = tables.with("t.csv", "id,n\n" + "a,x\n".repeat(250)).convert("t.csv");
    assertEquals(100, result.problems().size());
    assertEquals(Map.of(ProblemKind.CELL, 250L), result.report().problems());
  }

  @Test
  void an_unclosed_quote_is_told_at_the_quote() {
    assertPlace("t.csv:3:1 ", "id,n\na,1\n\"b,2\nc,3\n");
  }

  @Test
  void what_is_wrong_with_quotes_is_told_with_its_row() {
    assertLines(List.of("t.csv:2:3", "t.csv:3:2", "t.csv:3:5", "t.csv:4:3"), "id,n\na,x\nb\"b,y\nc,z\n");
  }

  @Test
  void rows_before_a_fault_that_ends_the_table_are_told_too() {
    assertLines(List.of("t.csv:2:3", "t.csv:3:1"), "id,n\na,x\n\"b,2\nc,3\n");
    byte[] latin = "id,n\na,x\n\u00e9,y\nb,z\n".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(List.of("t.csv:2:3", "t.csv:3:1"), places(tables.with("t.csv", latin)));
  }

  @Test
  void a_line_break_behind_a_backslash_counts() {
    tables.with("t.csv-metadata.json", """
        {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv", "dialect": {"doubleQuote": false},
            "tableSchema": {"columns": [{"titles": "id"}, {"titles": "n", "datatype": "integer"}]}}
        """);
    assertLines(List.of("t.csv:4:3"), "id,n\n\"a\\\nb\",1\nc,x\n");
  }

  private void assertLines(List<String> places, String table) {
    assertEquals(places, places(tables.with("t.csv", table)));
  }

  private static List<String> places(Tables with) {
    return with.convert("t.csv").lines().stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
  }

  private void assertPlace(String place, String table) {
    String line = tables.with("t.csv", table).convert("t.csv").line();
    assertTrue(line.startsWith(place), line);
  }
}
