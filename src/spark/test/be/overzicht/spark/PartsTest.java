package be.overzicht.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.cli.option.Telling;
import be.overzicht.cli.option.Warnings;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.ConversionRequest.Problems;
import be.overzicht.csvw.Mode;
import be.overzicht.spark.SparkConversion.Order;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.spark.SparkConversion.Spoken;
import be.overzicht.spark.SparkConversion.Target;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** Parts of a table come to what the whole does, wherever their boundaries fall. */
@Tag("spark")
class PartsTest {
  @TempDir
  Path folder;

  private ConversionRequest table(String rows) throws IOException {
    return table(rows.getBytes(StandardCharsets.UTF_8), "");
  }

  private ConversionRequest table(byte[] bytes, String more) throws IOException {
    Files.write(folder.resolve("t.csv"), bytes);
    Files.writeString(folder.resolve("m.json"), """
        {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv"%s, "tableSchema": {
          "aboutUrl": "#{_row}", "primaryKey": "id", "columns": [{"name": "id", "titles": "id"},
          {"name": "n", "titles": "n", "datatype": "integer"}, {"name": "text", "titles": "text"}]}}
        """.formatted(more));
    return ConversionRequest.of(folder.resolve("m.json").toString()).with(Mode.MINIMAL);
  }

  private static String rows(int number, String row) {
    return "id,n,text\n" + IntStream.range(0, number).mapToObj(i -> row.replace("@", String.valueOf(i)))
        .collect(Collectors.joining());
  }

  @Test
  void quoted_line_breaks_may_stand_on_every_boundary() throws IOException {
    BothWays both = BothWays.of(table(rows(40, "@,1,\"a\n\"\"\n,b\n\"\n")));
    BothWays.OneMachine one = both.onOneMachine();
    for (int bytes = 64; bytes < 96; bytes++) {
      both.assertSame(one, folder.resolve("out-" + bytes), bytes, Order.ROWS);
      assertTrue(BothWays.parts(folder.resolve("out-" + bytes)).size() > 4);
    }
  }

  @Test
  void faults_in_every_part_are_told_in_the_order_of_rows_up_to_the_same_limit() throws IOException {
    ConversionRequest request = table(rows(300, "@,x,a\"b\n"));
    BothWays.OneMachine some = BothWays.of(request).assertSame(folder.resolve("some"), 100);
    assertTrue(some.told().contains("500 more problems"), some.told());
    BothWays.OneMachine all = BothWays.of(request, new Telling(Warnings.TOLD, Problems.ALL, Optional.empty()))
        .assertSame(folder.resolve("all"), 100);
    assertTrue(all.told().contains("t.csv:301:"), all.told());
  }

  @Test
  void keys_reach_across_parts_and_both_lines_are_told() throws IOException {
    ConversionRequest request = table(rows(100, "@,1,a\n") + "7,1,a\n" + rows(50, "b@,1,\n").substring(10) + "7,1,c\n");
    BothWays.OneMachine one = BothWays.of(request).assertSame(folder.resolve("out"), 64);
    assertTrue(one.told().contains("\"7\" is the key of line 9 already"), one.told());
  }

  @Test
  void a_fault_that_ends_the_table_leaves_nothing_and_tells_the_rows_before_it() throws IOException {
    BothWays.OneMachine open = BothWays.of(table(rows(50, "@,x,a\n") + "\"open" + rows(50, "@,y,a\n")))
        .assertSame(folder.resolve("open"), 64);
    assertTrue(open.told().contains("never closed") && open.exitCode() == 1, open.told());
    byte[] latin = (rows(50, "@,x,a\n") + "é,1,b\n" + rows(50, "@,y,a\n")).getBytes(StandardCharsets.ISO_8859_1);
    BothWays.OneMachine bytes = BothWays.of(table(latin, "")).assertSame(folder.resolve("bytes"), 64);
    assertTrue(bytes.told().contains("0xE9"), bytes.told());
  }

  @Test
  void control_characters_are_told_once_where_the_first_stands() throws IOException {
    BothWays.OneMachine one = BothWays.of(table(rows(40, "@,1,abc\n") + "x,1,\u0001\ny,1,\u0002\n"
        + rows(40, "z@,1,\u0001\n").substring(10))).assertSame(folder.resolve("out"), 64);
    assertEquals(1, one.told().split("control character", -1).length - 1, one.told());
    assertEquals(0, one.exitCode());
  }

  @Test
  void windows_1252_is_divided_too() throws IOException {
    byte[] table = rows(60, "@,x,\"é€\n“\"\n").getBytes(Charset.forName("windows-1252"));
    BothWays.of(table(table, ", \"dialect\": {\"encoding\": \"windows-1252\"}")).assertSame(folder.resolve("out"), 64);
    assertTrue(BothWays.parts(folder.resolve("out")).size() > 4);
  }

  @Test
  void gzip_is_one_part() throws IOException {
    ConversionRequest request = table(rows(100, "@,x,a\n"));
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("t.csv.gz")))) {
      Files.copy(folder.resolve("t.csv"), out);
    }
    Files.writeString(folder.resolve("m.json"), Files.readString(folder.resolve("m.json")).replace("t.csv", "t.csv.gz"));
    BothWays.of(request).assertSame(folder.resolve("out"), 64);
    assertEquals(1, BothWays.parts(folder.resolve("out")).size());
  }

  @Test
  void headers_that_misfit_and_tables_that_are_empty_or_missing_are_the_same() throws IOException {
    BothWays.of(table("id,m,text\n" + rows(50, "@,x,a\n"))).assertSame(folder.resolve("misfit"), 64);
    BothWays.of(table("id,n,text\n")).assertSame(folder.resolve("header"), 4);
    BothWays.of(table("id,n,text")).assertSame(folder.resolve("unended"), 4);
    BothWays.of(table("")).assertSame(folder.resolve("empty"), 4);
    ConversionRequest gone = table("");
    Files.delete(folder.resolve("t.csv"));
    BothWays.of(gone).assertSame(folder.resolve("gone"), 4);
  }

  @Test
  void sorted_parts_have_every_statement_once() throws IOException {
    BothWays both = BothWays.of(table(rows(300, "@,1,é\n") + rows(20, "x,y,z\n"))
        .with(Mode.STANDARD));
    both.assertSame(both.onOneMachine(), folder.resolve("out"), 4000, Order.SORTED);
    assertTrue(BothWays.parts(folder.resolve("out")).size() > 4);
  }

  @Test
  void a_folder_with_something_in_it_is_left_alone() throws IOException {
    ConversionRequest request = table(rows(3, "@,1,a\n"));
    Path mine = Files.writeString(Files.createDirectory(folder.resolve("out")).resolve("mine"), "mine");
    IOException refused = assertThrows(IOException.class, () -> run(request));
    assertTrue(refused.getMessage().contains("something is there"), refused.getMessage());
    assertEquals("mine", Files.readString(mine));
  }

  @Test
  void a_full_disk_leaves_nothing_that_looks_finished() throws IOException {
    ConversionRequest request = table(rows(100, "@,1,a\n"));
    BothWays.spark().hadoopConfiguration().set("fs.full.impl", FullDisk.class.getName());
    SparkConversion conversion = new SparkConversion(BothWays.spark(), 64);
    Path out = folder.resolve("out");
    Exception failed = assertThrows(Exception.class, () -> conversion.run(request,
        new Target(URI.create("full://" + out), RdfFormat.NQUADS, Order.ROWS), new Spoken(Telling.of(Warnings.TOLD), new PrintWriter(System.err))));
    StringWriter told = new StringWriter();
    assertEquals(3, OverzichtSpark.tell(failed, new PrintWriter(told, true)));
    assertEquals("overzicht: No space left on device\n", told.toString());
    assertFalse(Files.exists(out));
  }

  @Test
  void the_page_on_the_command_line_shows_what_help_says() throws IOException {
    String help = OverzichtSpark.commandLine().getSubcommands().get("convert").getUsageMessage(Ansi.OFF)
        .replaceAll("(?m) +$", "").strip();
    assertTrue(Files.readString(Path.of("docs/command-line.md")).contains("```usage\n" + help + "\n```"), help);
  }

  private int run(ConversionRequest request) throws IOException {
    return new SparkConversion(BothWays.spark(), 64).run(request,
        new Target(folder.resolve("out").toUri(), RdfFormat.NTRIPLES, Order.ROWS),
        new Spoken(Telling.of(Warnings.TOLD), new PrintWriter(System.err, true)));
  }
}
