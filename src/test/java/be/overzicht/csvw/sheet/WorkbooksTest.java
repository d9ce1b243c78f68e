package be.overzicht.csvw.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.read.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cells of workbooks are read as what they mean, and what they do not say is told. */
class WorkbooksTest {
  @TempDir
  private Path folder;

  @Test
  void cells_that_another_library_wrote_are_read_as_they_were_meant() throws IOException {
    Path file = written(book -> {
      Worksheet sheet = book.newWorksheet("Deelnames");
      Object[] values = {"0216771046", 12.5, 0.1 + 0.2, 1e15, 0.125, true, LocalDate.of(2024, 2, 29),
          LocalDateTime.of(2024, 2, 29, 13, 45, 1), "a, \"b\"\nc", " x ", -7, 1e-7, LocalDate.of(1900, 1, 1)};
      String[] formats = {"@", "0.00", "General", "0", "0.0%", "General", "dd/mm/yyyy", "d/m/yyyy h:mm", "@", "@",
          "[Red]-0;0", "0.00E+00", "yyyy-mm-dd"};
      for (int i = 0; i < values.length; i++) {
        set(sheet, 0, i, values[i]);
        sheet.style(0, i).format(formats[i]).set();
      }
    });
    assertEquals("0216771046,12.5,0.3,1000000000000000,0.125,true,2024-02-29,2024-02-29T13:45:01,\"a, \"\"b\"\"\nc\", x ,"
        + "-7,0.0000001,1900-01-01\n", text(Workbooks.sheet("file:/b.xlsx", file, "b.xlsx")));
  }

  @Test
  void days_are_those_of_the_calendar_from_1900_and_from_1904() throws IOException {
    Random random = new Random(17);
    for (int i = 0; i < 200; i++) {
      LocalDate day = LocalDate.of(1904, 1, 2).plusDays(random.nextInt(60_000));
      long serial = day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
      assertEquals(day.toString(), NumberFormat.builtIn(14).text("" + serial, NumberFormat.Days.FROM_1900));
      assertEquals(day.toString(), NumberFormat.builtIn(14).text("" + (serial - 1462), NumberFormat.Days.FROM_1904));
    }
    assertEquals("1900-02-28", NumberFormat.builtIn(14).text("59", NumberFormat.Days.FROM_1900));
    assertEquals("1900-02-29", NumberFormat.builtIn(14).text("60", NumberFormat.Days.FROM_1900));
    assertEquals("1900-03-01", NumberFormat.builtIn(14).text("61", NumberFormat.Days.FROM_1900));
  }

  @Test
  void formats_tell_dates_times_and_numbers_apart() throws IOException {
    for (String code : List.of("dd/mm/yyyy", "[$-813]dddd d mmmm yyyy", "mmm-yy", "yyyy\\-mm\\-dd;@", "d/m/yyyy h:mm")) {
      assertEquals(NumberFormat.Kind.DATE, NumberFormat.of(code).kind(), code);
    }
    for (String code : List.of("0.00", "#,##0.00 [$€-813]", "0.00\" dagen\"", "0.00E+00", "0%", "General", "Standaard",
        "[Red]0;[Blue]0", "_ * #,##0_ ;_ * -#,##0_ ", "0\\d", "@")) {
      assertEquals(NumberFormat.Kind.NUMBER, NumberFormat.of(code).kind(), code);
    }
    assertEquals(NumberFormat.Kind.TIME, NumberFormat.of("h:mm AM/PM").kind());
    assertEquals(NumberFormat.Kind.DURATION, NumberFormat.of("[h]:mm").kind());
  }

  @Test
  void a_sheet_written_by_hand_keeps_its_values() throws IOException {
    Path file = Packed.xlsx(folder.resolve("b.xlsx"), "date1904=\"1\"", """
        <si><t>a_x000D_b</t></si><si><r><t>Gen</t></r><r><t>t</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>""", """
        <sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="E2" s="1"><v>0</v></c></row>
        <row r="4"><c r="A4" s="5"><v>216771046</v></c><c r="B4" t="b"><v>0</v></c><c r="C4" s="3"><v>0.5625</v></c>
        <c r="D4" s="6"><v>1.5</v></c><c r="E4" s="4"><f>A1</f><v>0.29999999999999999</v></c></row>
        <row r="9"><c r="A9" s="1"/></row></sheetData>""");
    assertEquals("\n,\"a\rb\",Gent,,1904-01-01\n\n0216771046,false,13:30:00,PT36H,0.3\n", text(usual(file)));
  }

  @Test
  void what_a_person_sees_and_values_do_not_say_is_told() throws IOException {
    Path file = Packed.xlsx(folder.resolve("b.xlsx"), "", "<si><t>x</t></si>", """
        <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>
        <row r="2"><c r="D2"><f>SUM(A1)</f></c><c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>
        <mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>""");
    List<String> told = usual(file).sheet().orElseThrow().stream().map(finding -> finding.problem().toString()).toList();
    assertEquals(List.of(
        "b.xlsx Blad 1!D2 the formula has no value yet, because no spreadsheet has worked it out; open the workbook in a "
            + "spreadsheet, and save it again",
        "b.xlsx Blad 1!E2 warning: the formula came to the error #DIV/0!, which is read as a text; correct the formula, or "
            + "empty the cell",
        "b.xlsx#Blad 1 warning: the cells A1:C1 are merged, and only the first of them has the value; separate them, and "
            + "fill in each one that the value is meant for"), told);
  }

  @Test
  void hidden_rows_and_columns_are_read_and_told() throws IOException {
    Path file = Packed.xlsx(folder.resolve("b.xlsx"), "", "", """
        <cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="true"/></cols>
        <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>2</v></c></row>
        <row r="2" hidden="1"><c r="A2"><v>3</v></c></row><row r="3" hidden="1"><c r="A3"><v>4</v></c></row>
        <row r="4" hidden="0"><c r="A4"><v>5</v></c></row><row r="5" hidden="1"/>
        <row r="6" hidden="1"><c r="A6"><v>6</v></c></row></sheetData>""");
    assertEquals("1,,,2\n3,,,\n4,,,\n5,,,\n\n6,,,\n", text(usual(file)));
    assertEquals("""
        b.xlsx#Blad 1 warning: the rows 2 to 3, 6 are hidden, and read all the same; show what is hidden, and take out \
        what is not meant
        b.xlsx#Blad 1 warning: the columns B to C are hidden, and read all the same; show what is hidden, and take out \
        what is not meant""", told(usual(file)));
  }

  @Test
  void hidden_rows_and_columns_of_open_document_are_told_alike() throws IOException {
    Path file = Packed.ods(folder.resolve("b.ods"), """
        <table:table table:name="x"><table:table-column/><table:table-column table:visibility="collapse"/>
        <table:table-column table:number-columns-repeated="1000" table:visibility="collapse"/>
        <table:table-row><table:table-cell office:value-type="float" office:value="1"/>
        <table:table-cell office:value-type="float" office:value="216771046"><text:p>0216771046</text:p></table:table-cell>
        </table:table-row>
        <table:table-row table:visibility="filter" table:number-rows-repeated="2"><table:table-cell office:value-type="float"
        office:value="12345678901234567"/></table:table-row></table:table>""");
    Resource sheet = Workbooks.sheet("file:/b.ods", file, "b.ods");
    assertEquals("1,0216771046\n12345678901234600,\n12345678901234600,\n", text(sheet));
    assertTrue(told(sheet).contains("the rows 2 to 3 are hidden") && told(sheet).contains("the column B is hidden"),
        told(sheet));
    assertTrue(told(sheet).contains("x!A2 warning: the number has more than fifteen digits"), told(sheet));
  }

  @Test
  void a_number_that_the_spreadsheet_rounded_is_told() throws IOException {
    Path file = Packed.xlsx(folder.resolve("b.xlsx"), "", "", """
        <sheetData><row r="1"><c r="A1"><v>1.2345678901234568E+16</v></c><c r="B1"><v>123456789012345</v></c>
        <c r="C1"><v>0.30000000000000004</v></c></row></sheetData>""");
    assertEquals("b.xlsx Blad 1!A1 warning: the number has more than fifteen digits, of which a spreadsheet keeps"
        + " fifteen; give the cell the format of a text, and enter the number again", told(usual(file)));
  }

  @Test
  void the_first_shown_sheet_is_taken_and_the_others_are_told() throws IOException {
    Path file = written(book -> {
      Worksheet hidden = book.newWorksheet("Werkblad");
      hidden.setVisibilityState(VisibilityState.HIDDEN);
      hidden.value(0, 0, "geheim");
      book.newWorksheet("Deelnames").value(0, 0, "id");
    });
    Resource usual = usual(file);
    assertEquals("id\n", text(usual));
    assertTrue(told(usual).contains("this is one of the sheets \"Werkblad\", \"Deelnames\""), told(usual));
    assertEquals("geheim\n", text(Workbooks.sheet("file:/b.xlsx#Werkblad", file, "b.xlsx")));
    List<Resource> all = Workbooks.all("file:/b.xlsx", file, "b.xlsx");
    assertEquals(List.of("b.xlsx#Werkblad", "b.xlsx#Deelnames"), all.stream().map(Resource::name).toList());
    assertTrue(told(all.get(0)).contains("hidden") && told(all.get(1)).isEmpty());
    FaultException none = assertThrows(FaultException.class, () -> Workbooks.sheet("b.xlsx#Nee", file, "b.xlsx"));
    assertTrue(none.finding().problem().remedy().contains("\"Deelnames\""));
  }

  @Test
  void only_a_hidden_sheet_is_told() throws IOException {
    Path file = Packed.ods(folder.resolve("b.ods"), "<table:table table:name=\"x\" table:style-name=\"ta2\"/>");
    assertTrue(told(Workbooks.sheet("file:/b.ods", file, "b.ods")).contains("no other is shown"));
  }

  @Test
  void a_sheet_of_open_document_is_read_alike() throws IOException {
    Path file = Packed.ods(folder.resolve("b.ods"), """
        <table:table table:name="Een"><table:table-row><table:table-cell office:value-type="string"><text:p>nee</text:p>
        </table:table-cell></table:table-row></table:table>
        <table:table table:name="Deelnames"><table:table-row>
        <table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>id<text:s text:c="2"/>x</text:p>
        <text:p>y</text:p></table:table-cell><table:covered-table-cell/>
        <table:table-cell office:value-type="float" office:value="0.3"><office:annotation><text:p>nota</text:p>
        </office:annotation><text:p>0,30</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="percentage" office:value="0.125"
        table:number-columns-repeated="2"><text:p>12,5%</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1024"/>
        </table:table-row>
        <table:table-row><table:table-cell office:value-type="date" office:date-value="2024-02-29"/>
        <table:table-cell office:value-type="time" office:time-value="PT13H45M00S"/>
        <table:table-cell office:value-type="boolean" office:boolean-value="true"/>
        <table:table-cell table:formula="of:=A1"/></table:table-row>
        <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/>
        </table:table-row></table:table>""");
    Resource sheet = Workbooks.sheet("file:/b.ods#Deelnames", file, "b.ods");
    assertEquals("\"id  x\ny\",,0.3,\n0.125,0.125,,\n0.125,0.125,,\n\n\n\n2024-02-29,13:45:00,true,\n", text(sheet));
    assertTrue(told(sheet).contains("A1:B1 are merged") && told(sheet).contains("Deelnames!D7 the formula"), told(sheet));
  }

  @Test
  void what_is_no_workbook_or_unpacks_too_far_is_one_clear_line() throws IOException {
    Path text = Files.writeString(folder.resolve("t.xlsx"), "a,b\n");
    assertTrue(fault(text).contains("cannot be unpacked"), fault(text));
    assertTrue(fault(Packed.zip(folder.resolve("z.xlsx"), Map.of("x", "y"))).contains("is no workbook"));
    Path cut = Packed.xlsx(folder.resolve("c.xlsx"), "", "", "<sheetData><row><c><v>1</v></c>");
    assertTrue(fault(cut).contains("cannot be read in its part xl/worksheets/sheet1.xml"), fault(cut));
    Path bomb = Packed.xlsx(folder.resolve("d.xlsx"), "", "", "<sheetData>" + "<row/>".repeat(6_000_000) + "</sheetData>");
    assertTrue(fault(bomb).contains("unpacks to more than"), fault(bomb));
    Path entity = Packed.zip(folder.resolve("e.ods"), Map.of("content.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"));
    assertTrue(fault(entity).contains("cannot be read in its part content.xml"), fault(entity));
  }

  private static String fault(Path file) {
    return assertThrows(FaultException.class, () -> Workbooks.sheet(file.toUri().toString(), file,
        file.getFileName().toString())).finding().problem().toString();
  }

  private static Resource usual(Path file) throws IOException {
    return Workbooks.sheet("file:/b.xlsx", file, "b.xlsx");
  }

  private static String told(Resource sheet) {
    return String.join("\n", sheet.sheet().orElseThrow().stream().map(finding -> finding.problem().toString()).toList());
  }

  private static String text(Resource sheet) throws IOException {
    try (InputStream in = sheet.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Fills a workbook. */
  private interface Filling {
    void fill(org.dhatim.fastexcel.Workbook book);
  }

  private Path written(Filling filling) throws IOException {
    Path file = folder.resolve("written.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
      filling.fill(book);
    }
    return file;
  }

  private static void set(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof String text) {
      sheet.value(row, column, text);
    } else if (value instanceof Boolean truth) {
      sheet.value(row, column, truth);
    } else if (value instanceof LocalDate day) {
      sheet.value(row, column, day);
    } else if (value instanceof LocalDateTime instant) {
      sheet.value(row, column, instant);
    } else {
      sheet.value(row, column, (Number) value);
    }
  }
}
