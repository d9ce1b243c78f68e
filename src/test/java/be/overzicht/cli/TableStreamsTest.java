package be.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Commands;
import be.overzicht.testing.Program;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where tables come from and where statements and problems go. */
class TableStreamsTest {
  @TempDir
  private Path folder;

  @Test
  void standard_input_is_a_table_and_a_dash_is_standard_output() throws IOException {
    Files.writeString(folder.resolve("m.json"),
        "{\"@context\": \"http://www.w3.org/ns/csvw\", \"url\": \"http://example.org/t.csv\"}");
    Commands.Result bare = shell("printf 'a,b\\n1,2\\n' | " + program() + " convert --minimal -o - -");
    assertEquals(0, bare.exit(), bare::err);
    assertEquals(2, bare.out().lines().count(), bare::out);
    assertTrue(bare.out().contains("/table.csv#a> \"1\""), bare::out);
    Commands.Result named = shell("printf 'a,b\\n1,2\\n' | " + program()
        + " convert --minimal --metadata m.json /dev/stdin");
    assertEquals(0, named.exit(), named::err);
    assertTrue(named.out().contains("<http://example.org/t.csv#a> \"1\""), named::out);
    assertEquals(List.of("m.json"), names());
  }

  @Test
  void a_compressed_table_is_read_as_it_is() throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("t.csv.gz")))) {
      out.write("a,b\n1,2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Files.writeString(folder.resolve("m.json"), "{\"@context\": \"http://www.w3.org/ns/csvw\", \"url\": \"t.csv.gz\"}");
    for (String input : List.of("t.csv.gz", "m.json")) {
      Invocation check = Invocation.of("check", folder.resolve(input).toString());
      assertEquals(0, check.exit(), check::err);
      assertTrue(check.err().contains("1 rows read"), check::err);
    }
    Files.writeString(folder.resolve("t.csv.gz"), "a,b\n1,2\n");
    Invocation check = Invocation.of("check", folder.resolve("t.csv.gz").toString());
    assertEquals(3, check.exit());
    assertTrue(check.err().contains("is not compressed"), check::err);
  }

  @Test
  void an_output_is_none_of_the_inputs() throws IOException {
    Path table = Files.writeString(folder.resolve("t.nt"), "a,b\n1,2\n");
    Path metadata = Files.writeString(folder.resolve("m.json"),
        "{\"@context\": \"http://www.w3.org/ns/csvw\", \"url\": \"t.nt\"}");
    Files.createSymbolicLink(folder.resolve("link.nt"), table);
    for (List<String> line : List.of(
        List.of("convert", "-o", table.toString(), table.toString()),
        List.of("convert", "--minimal", "-o", table.toString(), metadata.toString()),
        List.of("convert", "-o", folder.resolve("link.nt").toString(), metadata.toString()),
        List.of("convert", "--output=" + table, metadata.toString()),
        List.of("convert", "--format", "nt", "-o", metadata.toString(), metadata.toString()))) {
      Invocation convert = Invocation.of(line.toArray(String[]::new));
      assertEquals(2, convert.exit(), () -> line + convert.err());
      assertTrue(convert.err().contains("is one of the files that are read"), convert::err);
      assertEquals("a,b\n1,2\n", Files.readString(table));
    }
    Path csv = Files.writeString(folder.resolve("t.csv"), "a,b\n1,2\n");
    Invocation check = Invocation.of("check", "--report", csv.toString(), csv.toString());
    assertEquals(2, check.exit(), check::err);
    assertEquals("a,b\n1,2\n", Files.readString(csv));
    assertEquals(List.of("link.nt", "m.json", "t.csv", "t.nt"), names());
  }

  @Test
  void an_ending_that_names_no_format_is_wrong_usage() throws IOException {
    Path table = Files.writeString(folder.resolve("t.csv"), "a\n1\n");
    for (String name : List.of("t.json", "t.xml", "t.n3", "t.json.gz")) {
      Invocation convert = Invocation.of("convert", "-o", folder.resolve(name).toString(), table.toString());
      assertEquals(2, convert.exit(), convert::err);
      assertTrue(convert.err().lines().findFirst().orElseThrow().contains("names no format"), convert::err);
    }
    assertEquals(List.of("t.csv"), names());
    assertEquals(0, Invocation.of("convert", "--format", "ttl", "-o", folder.resolve("t.n3").toString(),
        table.toString()).exit());
  }

  @Test
  void problems_that_are_not_printed_are_counted_and_all_are_printed_or_written_when_asked() throws IOException {
    StringBuilder table = new StringBuilder("v\n");
    for (int i = 0; i < 300; i++) {
      table.append('x').append(i).append('\n');
    }
    String file = Files.writeString(folder.resolve("t.csv"), table).toString();
    Files.writeString(folder.resolve("t.csv-metadata.json"), "{\"@context\": \"http://www.w3.org/ns/csvw\", "
        + "\"url\": \"t.csv\", \"tableSchema\": {\"columns\": [{\"titles\": \"v\", \"datatype\": \"integer\"}]}}");
    Invocation some = Invocation.of("check", file);
    assertEquals(102, some.err().lines().count(), some::err);
    assertTrue(some.err().contains("200 more problems; --all-problems prints them"), some::err);
    Invocation all = Invocation.of("check", "--all-problems", file);
    assertEquals(301, all.err().lines().count(), all::err);
    assertFalse(all.err().contains("more problems"));
    for (String ending : List.of("csv", "json")) {
      Path report = folder.resolve("report." + ending);
      Invocation written = Invocation.of("check", "--report", report.toString(), file);
      assertEquals(1, written.exit());
      assertEquals(102, written.err().lines().count(), written::err);
      String text = Files.readString(report);
      assertEquals(300, text.split("is not a whole number", -1).length - 1);
      assertTrue(text.contains(ending.equals("csv") ? "error," + file + ",301,1,\"column \"\"v\"\": \"\"x299\"\""
          : "\"line\":301,\"column\":1,\"problem\":\"column \\\"v\\\": \\\"x299\\\""), text::toString);
    }
    Invocation unknown = Invocation.of("check", "--report", folder.resolve("report.txt").toString(), file);
    assertEquals(2, unknown.exit());
  }

  private Commands.Result shell(String line) {
    return Commands.run(folder, List.of("sh", "-c", line));
  }

  private static String program() {
    return Program.fromClasses().shell();
  }

  private List<String> names() throws IOException {
    try (java.util.stream.Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
