package be.overzicht.http.page.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.html.Address;
import be.overzicht.html.Language;
import be.overzicht.html.Messages;
import be.overzicht.http.page.model.Edition;
import be.overzicht.http.page.model.Reading;
import be.overzicht.rdf.Uris;
import be.overzicht.store.Snapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook keeps texts as they are, whatever a spreadsheet would make of them. */
class WorkbookTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+32", "-1", "@x", "=HYPERLINK(\"http://a.test\")", "0207451227", "1.10", "2017-03",
      "<b>&\"'", " space ", "TRUE"})
  void a_text_stays_a_text(String text) throws IOException {
    Cell cell = cell(text);
    assertEquals(CellType.STRING, cell.getType());
    assertEquals(text, cell.getText());
    assertEquals(null, cell.getFormula());
  }

  @Test
  void a_text_that_is_longer_than_a_cell_is_cut_and_says_so() throws IOException {
    assertEquals(32_767, cell("a".repeat(32_767)).getText().length());
    String cut = cell("a".repeat(32_768)).getText();
    assertTrue(cut.length() <= 32_767 && cut.endsWith("(cut: a cell is full; the whole text is at the address)"), cut);
  }

  @Test
  void the_moment_of_making_is_not_in_it() throws IOException {
    assertArrayEquals(workbook("x"), workbook("x"));
    assertFalse(new String(part("docProps/core.xml"), StandardCharsets.UTF_8).contains("created"));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook("x")))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertEquals(1980, entry.getTimeLocal().getYear(), entry.getName());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"a_x0041_b,a_x005F_x0041_b", "a_xyz_,a_xyz_", "<&>,<&>"})
  void what_looks_escaped_is_escaped(String text, String xml) {
    assertEquals(xml, Spreadsheet.escaped(text));
  }

  @Test
  void what_xml_cannot_hold_is_written_as_its_number() {
    assertEquals("a_x0001_b_x000D__xD800_", Spreadsheet.escaped("a\u0001b\r\uD800"));
  }

  @Test
  void a_title_that_a_sheet_may_not_have_is_made_one() throws IOException {
    assertFalse(workbook("x").length == 0);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook("x")))) {
      String name = book.getFirstSheet().getName();
      assertTrue(name.length() <= 31 && !name.contains("/") && !name.contains(":"), name);
    }
  }

  private static byte[] part(String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook("x")))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return in.readAllBytes();
        }
      }
    }
    throw new AssertionError("no " + name);
  }

  private static Cell cell(String text) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook(text)))) {
      return book.getFirstSheet().read().get(1).getCell(1);
    }
  }

  private static byte[] workbook(String text) throws IOException {
    Snapshot snapshot = Snapshot.read("release", Instant.parse("2026-11-21T19:45:00Z"), new Uris("http://overzicht.test"),
        new ByteArrayInputStream(new byte[0]));
    LocalDate day = LocalDate.of(2026, 12, 1);
    Reading reading = new Reading(Edition.of(snapshot), day, Messages.of(Language.ofOrHouse("en")),
        new Address("/doc/x", Map.of()));
    DataTable.About about = new DataTable.About("A [title]: with/what\\no*sheet?may have, and too long for one", "a", "r",
        "2026-11-21", "l", List.of(), List.of());
    Row row = new Row("http://a.test/", "n", List.of(List.of(be.overzicht.http.page.table.Cell.of(text))), Optional.empty());
    return new Workbook(reading,
        new DataTable(about, List.of(new Column("c", "C", "o", Column.Holds.TEXT)), List.of(row))).bytes();
  }
}
