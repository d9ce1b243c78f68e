package be.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Commands;
import be.overzicht.testing.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code convert} writes: whole files or none, beside nothing that stays, and to what is no file as it is. */
class ConvertOutputTest {
  @TempDir
  private Path folder;
  private String table;

  @BeforeEach
  void write() throws IOException {
    table = Files.writeString(folder.resolve("t.csv"), "id\n1\n").toString();
  }

  @Test
  void a_file_gets_the_usual_rights_and_nothing_stays_beside_it() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain"), "");
    Path out = folder.resolve("out.nt");
    assertEquals(0, convert("-o", out.toString(), table).exit());
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(out));
    }
    assertEquals(List.of("out.nt", "plain", "t.csv"), names());
  }

  @Test
  void a_device_is_written_to_and_not_replaced() {
    Path device = Path.of("/dev/null");
    Assumptions.assumeTrue(Files.exists(device), "there is no /dev/null here");
    assertEquals(0, convert("-o", device.toString(), table).exit());
    assertFalse(Files.isRegularFile(device));
  }

  @Test
  void standard_output_that_is_full_is_told() {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full here");
    Commands.Result convert = Commands.run(folder,
        List.of("sh", "-c", Program.fromClasses().shell() + " convert t.csv > /dev/full"));
    assertEquals(3, convert.exit(), convert::err);
    assertEquals(1, convert.err().lines().count(), convert::err);
  }

  @Test
  void a_link_stays_one() throws IOException {
    Path real = Files.writeString(folder.resolve("real.nt"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.nt"), real);
    assertEquals(0, convert("-o", link.toString(), table).exit());
    assertTrue(Files.isSymbolicLink(link));
    assertFalse(Files.readString(real).equals("before"));
  }

  @Test
  void a_folder_and_a_place_without_one_are_told_in_a_line() {
    assertTold("it is a folder", convert("-o", folder.toString(), table));
    assertTold("there is no folder for it", convert("-o", folder.resolve("none/out.nt").toString(), table));
  }

  @Test
  void a_folder_as_a_table_is_wrong_usage() {
    Invocation convert = convert(folder.toString());
    assertEquals(2, convert.exit());
    assertTrue(convert.err().contains("is a folder; name a metadata document or a table"), convert::err);
  }

  @Test
  void tables_without_rows_are_converted() throws IOException {
    for (String text : List.of("", "id", "id\n", "\ufeff", "\n", "id\r\n1\r\n", "id\n1")) {
      Files.writeString(folder.resolve("t.csv"), text);
      Invocation convert = convert("--minimal", "-o", folder.resolve("out.nt").toString(), table);
      assertTrue(convert.exit() <= 1, () -> text + ": " + convert.err());
      assertFalse(convert.err().contains("fault in the program"), convert::err);
    }
  }

  @Test
  void metadata_from_elsewhere_is_taken_for_the_table_that_was_named() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path metadata = Files.writeString(elsewhere.resolve("m.json"), """
        {"@context": "http://www.w3.org/ns/csvw", "url": "other.csv",
          "tableSchema": {"columns": [{"titles": "id", "propertyUrl": "http://example.org/ns#id"}]}}
        """);
    Path out = folder.resolve("out.nt");
    Invocation convert = convert("--minimal", "--metadata", metadata.toString(), "-o", out.toString(), table);
    assertEquals(0, convert.exit(), convert::err);
    assertTrue(convert.err().contains("and is taken for"), convert::err);
    assertTrue(Files.readString(out).contains("<http://example.org/ns#id> \"1\""));
  }

  private static void assertTold(String what, Invocation convert) {
    assertEquals(3, convert.exit());
    assertEquals(1, convert.err().lines().count(), convert::err);
    assertTrue(convert.err().contains(what), convert::err);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Invocation convert(String... arguments) {
    return Invocation.of(Stream.concat(Stream.of("convert"), Stream.of(arguments)).toArray(String[]::new));
  }
}
