package be.overzicht.csvw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.Tables.Result;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The faults that people make in spreadsheets are told by their cause, with what to do. */
class SpreadsheetFaultsTest {
  private static final String COLUMNS = """
      {"name": "id", "titles": "id", "required": true},
      {"name": "kbo", "titles": "kbo number", "datatype": {"base": "string", "format": "[0-9]{10}"}},
      {"name": "start", "titles": "start date", "datatype": "date"},
      {"name": "amount", "titles": "amount", "datatype": "decimal"}
      """;
  private static final String HEADER = "id,kbo number,start date,amount\n";

  private Tables tables;

  @BeforeEach
  void describe(@TempDir Path folder) {
    tables = new Tables(folder).withColumns(COLUMNS, ", \"primaryKey\": \"id\"");
  }

  @Test
  void semicolons_of_excel_are_one_line_that_names_them() {
    assertLine("id;kbo number;start date;amount\na;0216771046;2020-01-01;1\n", "t.csv:1", "semicolons", "Excel",
        "delimiter");
  }

  @Test
  void a_byte_order_mark_does_no_harm() {
    Result result = converted("\ufeff" + HEADER + "a,0216771046,2020-01-01,1\n");
    assertEquals(4, result.report().statements());
    assertTrue(result.problems().isEmpty(), () -> result.lines().toString());
  }

  @Test
  void windows_1252_is_named_with_the_place_of_the_first_such_byte() {
    tables.with("t.csv", (HEADER + "a,0216771046,2020-01-01,1\né,,,\n").getBytes(Charset.forName("windows-1252")));
    assertContains(tables.convert("t.csv").line(), "t.csv:3:1", "0xE9", "UTF-8", "Windows-1252");
  }

  @Test
  void utf_16_is_named() {
    tables.with("t.csv", ("\ufeff" + HEADER).getBytes(StandardCharsets.UTF_16LE));
    assertContains(tables.convert("t.csv").line(), "t.csv:1:1", "UTF-16", "UTF-8");
  }

  @Test
  void empty_rows_at_the_end_are_one_line_each_and_no_other_fault() {
    assertLine(HEADER + "a,0216771046,2020-01-01,1\n,,,\n", "t.csv:3", "the row is empty", "delete it");
  }

  @Test
  void empty_columns_at_the_right_are_told_once_by_the_header() {
    assertLine("id,kbo number,start date,amount,,\na,0216771046,2020-01-01,1,,\n", "t.csv:1", "6 columns",
        "delete the empty columns");
  }

  @Test
  void a_decimal_comma_is_recognised() {
    assertLine(HEADER + "a,0216771046,2020-01-01,\"1.250,50\"\n", "t.csv:2:", "column \"amount\"", "decimal comma",
        "write \"1250.50\"");
  }

  @Test
  void a_date_with_the_day_first_is_recognised() {
    assertLine(HEADER + "a,0216771046,31/01/2020,1\n", "t.csv:2:14", "column \"start date\"", "\"31/01/2020\"",
        "write \"2020-01-31\"");
  }

  @Test
  void a_double_space_is_recognised() {
    tables.withColumns("{\"name\": \"id\", \"titles\": \"id\", \"datatype\": {\"format\": \"[a-z]+( [a-z]+)*\"}}", "");
    assertLine("id\nlokale  besturen\n", "t.csv:2:1", "double space", "write \"lokale besturen\"");
  }

  @Test
  void a_non_breaking_space_is_recognised() {
    assertLine(HEADER + "a,0216771046,2020-01-01,1\u00a0250\n", "t.csv:2:", "column \"amount\"", "\"1\\u00A0250\"",
        "non-breaking space");
    assertLine(HEADER + "a,0216771046,2020-01-01,1\u202f250\n", "\"1\\u202F250\"", "write \"1250\"");
  }

  @Test
  void a_number_that_lost_its_leading_zero_is_recognised() {
    assertLine(HEADER + "a,216771046,2020-01-01,1\n", "t.csv:2:3", "column \"kbo number\"", "lost its leading zero",
        "write \"0216771046\"");
  }

  @Test
  void a_typing_error_in_the_header_suggests_the_title() {
    assertLine("id,kbo nummer,start date,amount\na,0216771046,2020-01-01,1\n", "t.csv:1", "\"kbo nummer\"",
        "did you mean \"kbo number\"?");
  }

  @Test
  void a_title_that_stands_twice_is_not_taken_for_a_moved_column() {
    assertLine("id,id,start date,amount\na,0216771046,2020-01-01,1\n", "t.csv:1", "column 2 has the title \"id\"",
        "rename the column");
  }

  @Test
  void a_missing_column_is_named_once() {
    assertLine("id,start date,amount\na,2020-01-01,1\n", "t.csv:1", "3 columns", "\"kbo number\" is missing");
  }

  private void assertLine(String table, String... parts) {
    assertContains(converted(table).line(), parts);
  }

  private Result converted(String table) {
    return tables.with("t.csv", table).convert("t.csv");
  }

  private static void assertContains(String line, String... parts) {
    assertFalse(line.contains("\n"), line);
    for (String part : parts) {
      assertTrue(line.contains(part), () -> "\"" + part + "\" is not in: " + line);
    }
  }
}
