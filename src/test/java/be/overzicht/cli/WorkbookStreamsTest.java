package be.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Commands;
import be.overzicht.testing.Program;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are compressed, or come on standard input, are read as those in files. */
class WorkbookStreamsTest {
  @TempDir
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    write("boek.xlsx", "Gemeenten");
    write("twee.xlsx", "Gemeenten", "Nota");
    for (String name : List.of("boek.xlsx", "twee.xlsx")) {
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name + ".gz")))) {
        Files.copy(folder.resolve(name), out);
      }
    }
  }

  private void write(String name, String... sheets) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name)); Workbook book = new Workbook(out, "t", "1.0")) {
      for (String each : sheets) {
        Worksheet sheet = book.newWorksheet(each);
        sheet.value(0, 0, "naam");
        sheet.value(0, 1, "nr");
        sheet.value(1, 0, "Gent");
        sheet.value(1, 1, 5);
      }
    }
  }

  @Test
  void a_workbook_on_standard_input_is_described_and_converted() {
    Commands.Result draft = shell("describe - < boek.xlsx.gz > m.json");
    assertEquals(0, draft.exit(), draft::err);
    Commands.Result converted = shell("convert --minimal --metadata m.json - < boek.xlsx");
    assertEquals(0, converted.exit(), converted::err);
    assertTrue(converted.out().contains("/table.xlsx#nr> \"5\"^^"), converted::out);
    Commands.Result two = shell("check - < twee.xlsx");
    assertTrue(two.err().contains("standard input#Gemeenten warning: this is one of the sheets \"Gemeenten\", \"Nota\", and"
        + " the others are left out; save it as a file, and name the one you mean, such as book.xlsx#Nota"), two::err);
  }

  @Test
  void a_compressed_workbook_is_read_as_it_is() throws IOException {
    Invocation draft = Invocation.of("describe", "-o", folder.resolve("m.json").toString(), path("twee.xlsx.gz"));
    assertEquals(0, draft.exit(), draft::err);
    assertTrue(Files.readString(folder.resolve("m.json")).contains("\"url\" : \"twee.xlsx.gz#Nota\""));
    for (String input : List.of("m.json", "boek.xlsx.gz", "boek.xlsx.gz#Gemeenten", "twee.xlsx.gz#Nota")) {
      Invocation check = Invocation.of("check", path(input));
      assertEquals(0, check.exit(), check::err);
      assertTrue(check.err().contains(input.equals("m.json") ? "2 rows read" : "1 rows read"), check::err);
    }
    Invocation none = Invocation.of("check", path("boek.xlsx.gz#Nee"));
    assertTrue(none.err().contains("boek.xlsx.gz there is no sheet \"Nee\"; its sheets are \"Gemeenten\""), none::err);
  }

  @Test
  void what_is_no_workbook_inside_is_one_line() throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("t.ods.gz")))) {
      out.write("a,b\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Invocation check = Invocation.of("check", path("t.ods.gz"));
    assertTrue(check.err().contains("t.ods.gz the workbook cannot be unpacked"), check::err);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private Commands.Result shell(String arguments) {
    return Commands.run(folder, List.of("sh", "-c", Program.fromClasses().shell() + " " + arguments));
  }
}
