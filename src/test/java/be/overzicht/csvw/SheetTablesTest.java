package be.overzicht.csvw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.Tables.Result;
import be.overzicht.csvw.describe.Describer;
import be.overzicht.csvw.sheet.Workbooks;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of workbooks are tables: converted, checked and described, and their problems name sheet and cell. */
class SheetTablesTest {
  private static final String METADATA = """
      {"@context": "http://www.w3.org/ns/csvw", "tables": [
        {"url": "boek.xlsx#Deelnames%202024", "dialect": {"delimiter": ";", "skipRows": 1},
         "tableSchema": {"aboutUrl": "/id/{id}", "columns": [
          {"name": "id", "titles": "id"}, {"name": "nis", "titles": "NIS"},
          {"name": "dag", "titles": "dag", "datatype": "date"},
          {"name": "bedrag", "titles": "bedrag", "datatype": "decimal", "required": true}],
          "primaryKey": "id",
          "foreignKeys": [{"columnReference": "nis", "reference": {"resource": "boek.xlsx#Gemeenten",
            "columnReference": "nis"}}]}},
        {"url": "boek.xlsx#Gemeenten", "tableSchema": {"columns": [{"name": "nis", "titles": "NIS"},
          {"name": "naam", "titles": "naam"}], "primaryKey": "nis"}}]}""";

  @TempDir
  private Path folder;
  private Tables tables;

  @BeforeEach
  void open() throws IOException {
    tables = new Tables(folder);
    try (OutputStream out = Files.newOutputStream(folder.resolve("boek.xlsx"));
        Workbook book = new Workbook(out, "t", "1.0")) {
      Worksheet part = book.newWorksheet("Deelnames 2024");
      part.value(0, 0, "Deelnames\nin 2024");
      row(part, 1, "id", "NIS", "dag", "bedrag");
      row(part, 2, "#1", "01234", LocalDate.of(2024, 2, 29), 12.5);
      row(part, 3, "twee\nregels", "01234", "29/02/2023", 3);
      row(part, 5, "vier", "09999", LocalDate.of(2024, 3, 1), null);
      Worksheet places = book.newWorksheet("Gemeenten");
      row(places, 0, "NIS", "naam");
      row(places, 1, "01234", "Gent");
      row(places, 2, "05678", "Brugge");
    }
  }

  @Test
  void problems_name_sheet_and_cell() {
    tables.with("boek.xlsx-metadata.json", METADATA);
    Result result = tables.check("boek.xlsx");
    List<String> places = result.lines().stream().map(line -> line.replaceFirst("(![A-Z]+\\d+).*", "$1")).toList();
    assertEquals(List.of("boek.xlsx Deelnames 2024!C4", "boek.xlsx Deelnames 2024!A5", "boek.xlsx Deelnames 2024!D6",
        "boek.xlsx Deelnames 2024!B6"), places);
    assertTrue(result.lines().get(0).contains("\"29/02/2023\""), result::toString);
    assertEquals(6, result.report().rows());
    assertEquals(result.lines(), tables.check("boek.xlsx#Deelnames 2024").lines());
  }

  @Test
  void a_sheet_is_converted_with_its_metadata_and_without() {
    String bare = tables.convert("boek.xlsx#Gemeenten").statements();
    assertTrue(bare.contains("<http://example.org/t/boek.xlsx#naam> \"Gent\""), bare);
    tables.with("boek.xlsx-metadata.json", METADATA);
    String described = tables.convert("boek.xlsx-metadata.json").statements();
    assertTrue(described.contains("/id/%231> <http://example.org/t/boek.xlsx#dag> \"2024-02-29\""), described);
    assertTrue(described.contains("\"12.5\"^^<http://www.w3.org/2001/XMLSchema#decimal>"), described);
  }

  @Test
  void columns_that_are_left_out_count_in_the_name_of_a_cell() {
    tables.with("m.json", """
        {"@context": "http://www.w3.org/ns/csvw", "url": "boek.xlsx#Gemeenten", "dialect": {"skipColumns": 1},
            "tableSchema": {"columns": [{"titles": "naam", "datatype": {"format": "[A-F].*"}}]}}""");
    String line = tables.check("m.json").line();
    assertTrue(line.startsWith("boek.xlsx Gemeenten!B2 column \"naam\": \"Gent\""), line);
  }

  @Test
  void a_sheet_that_is_not_there_is_one_line() {
    Result result = tables.convert("boek.xlsx#Gemeente");
    assertTrue(result.line().contains("there is no sheet \"Gemeente\"; its sheets are"), result::line);
  }

  @Test
  void each_sheet_is_described_and_the_draft_is_clean() throws IOException {
    Path clean = folder.resolve("schoon.xlsx");
    try (OutputStream out = Files.newOutputStream(clean); Workbook book = new Workbook(out, "t", "1.0")) {
      Worksheet part = book.newWorksheet("Deelnames");
      part.value(0, 0, "Deelnames van lokale besturen");
      row(part, 2, "id", "gemeente", "dag", "bedrag");
      for (int i = 0; i < 40; i++) {
        row(part, 3 + i, "d" + i, "0" + (1000 + i % 20), LocalDate.of(2024, 1, 1).plusDays(i), i + 0.5);
      }
      Worksheet places = book.newWorksheet("Gemeenten");
      row(places, 0, "gemeente", "naam", "#");
      for (int i = 0; i < 20; i++) {
        row(places, 1 + i, "0" + (1000 + i), "Plaats " + i, "# " + i);
      }
    }
    List<String> told = new ArrayList<>();
    String draft = Describer.describe(Workbooks.all(clean.toUri().toString(), clean, clean.toString()),
        guess -> told.add(guess.toString()));
    assertTrue(draft.contains("\"url\" : \"schoon.xlsx#Gemeenten\"") && draft.contains("\"skipRows\" : 2"), draft);
    assertTrue(draft.contains("\"datatype\" : \"date\""), draft);
    assertTrue(draft.contains("\"resource\" : \"schoon.xlsx#Gemeenten\""), draft);
    assertFalse(draft.contains("commentPrefix") || draft.contains("encoding"), draft);
    Result result = tables.with("draft-metadata.json", draft).check("draft-metadata.json");
    assertEquals(List.of(), result.lines());
    assertEquals(60, result.report().rows());
  }

  private static void row(Worksheet sheet, int row, Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof LocalDate day) {
        sheet.value(row, i, day);
        sheet.style(row, i).format("dd/mm/yyyy").set();
      } else if (values[i] instanceof Number number) {
        sheet.value(row, i, number);
      } else if (values[i] != null) {
        sheet.value(row, i, (String) values[i]);
      }
    }
  }
}
