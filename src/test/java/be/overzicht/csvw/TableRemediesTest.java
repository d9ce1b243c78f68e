package be.overzicht.csvw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.Tables.Result;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * For each fault of a table as a whole: what its line offers is done to the letter, in the table or in its metadata, and
 * then nothing is told any more and every value is the one that was meant.
 */
class TableRemediesTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String COLUMNS = "{\"name\": \"id\", \"titles\": \"id\"}, {\"name\": \"naam\", \"titles\": \"naam\"}";
  private static final List<String> MEANT = List.of("/id/a naam \"Aalst, of zo\"", "/id/b naam \"Gent é\"");
  private static final String GOOD = "id,naam\na,\"Aalst, of zo\"\nb,Gent é\n";

  @TempDir
  private Path folder;

  /**
   * A fault and its remedy.
   *
   * @param name what is wrong
   * @param table the faulty table
   * @param encoding how it is saved
   * @param offered words of the line that offer the remedy
   * @param dialect what of the line is put in the dialect; empty when the table is mended
   * @param mended the table that follows the line
   */
  private record Fault(String name, String table, Charset encoding, String offered, String dialect, String mended) {
    static Fault inTable(String name, String table, String offered) {
      return new Fault(name, table, StandardCharsets.UTF_8, offered, "", GOOD);
    }

    static Fault inDialect(String name, String table, String offered, String dialect) {
      return new Fault(name, table, StandardCharsets.UTF_8, offered, dialect, table);
    }

    Fault savedIn(Charset other) {
      return new Fault(name, table, other, offered, dialect, mended);
    }
  }

  private static final List<Fault> FAULTS = List.of(
      Fault.inDialect("cells between semicolons", "id;naam\na;Aalst, of zo\nb;Gent é\n", "semicolons",
          "\"delimiter\": \";\""),
      Fault.inDialect("an encoding of Windows", GOOD, "name the encoding windows-1252 in the dialect",
          "\"encoding\": \"windows-1252\"").savedIn(WESTERN),
      Fault.inDialect("UTF-16", "\ufeff" + GOOD, "UTF-16", "\"encoding\": \"utf-16\"").savedIn(StandardCharsets.UTF_16LE),
      Fault.inDialect("a row that begins with #", GOOD + "#c,Brugge\n",
          "set \"commentPrefix\": null in the dialect if they are rows", "\"commentPrefix\": null"),
      Fault.inDialect("a title with a space", GOOD.replace("naam\na", "naam \na"),
          "or set \"trim\": true in the dialect", "\"trim\": true"),
      Fault.inDialect("an empty row", GOOD + ",\n", "or set skipBlankRows in the dialect",
          "\"skipBlankRows\": true"),
      Fault.inTable("an empty row", GOOD + "\n", "delete it"),
      Fault.inTable("a title with a space", GOOD.replace("id,", "id ,"), "take it out"),
      Fault.inTable("a misspelt title", GOOD.replace("naam", "naaam"), "did you mean \"naam\"? Write the title exactly so"),
      Fault.inTable("columns in another order", "naam,id\n\"Aalst, of zo\",a\nGent é,b\n", "\"id\" comes here"),
      Fault.inTable("a column too many", "id,naam,extra\na,\"Aalst, of zo\",1\nb,Gent é,2\n", "delete the column"),
      Fault.inTable("an empty column", "id,naam,\na,\"Aalst, of zo\",\nb,Gent é,\n", "delete the empty columns"),
      Fault.inTable("a missing column", "id\na\nb\n", "add the column"),
      Fault.inTable("a cell that holds the delimiter", GOOD.replace("\"", ""),
          "put cells that hold the delimiter in quotes"),
      Fault.inTable("empty cells too many", GOOD.replace("é\n", "é,\n"), "delete the empty columns at the right"),
      Fault.inTable("a missing cell", GOOD + "c\n", "add the missing cells, or delimiters for empty ones"),
      Fault.inTable("a key that comes twice", GOOD.replace("b,", "a,"), "a"));

  @TestFactory
  Stream<DynamicTest> what_a_line_offers_helps() {
    return FAULTS.stream().map(fault -> DynamicTest.dynamicTest(fault.name(), () -> check(fault)));
  }

  private void check(Fault fault) throws java.io.IOException {
    Result faulty = result(fault.table(), fault.encoding(), "");
    assertFalse(faulty.lines().isEmpty());
    assertTrue(faulty.lines().stream().anyMatch(line -> line.contains(fault.offered())), () -> faulty.lines().toString());
    String mended = fault.offered().startsWith("add the missing") ? GOOD + "c,\n" : fault.mended();
    Result after = result(mended, fault.dialect().isEmpty() ? StandardCharsets.UTF_8 : fault.encoding(), fault.dialect());
    assertEquals(List.of(), after.lines());
    List<String> values = after.statements().lines().filter(line -> line.contains("#naam> \"") && !line.contains("#c>")
        && !line.contains("%23c")).map(line -> line.replaceAll("<http://example.org(/id/.)> <.*#naam> (\".*\") \\.",
            "$1 naam $2")).toList();
    assertEquals(MEANT, values);
  }

  private Result result(String table, Charset encoding, String dialect) throws java.io.IOException {
    Files.write(folder.resolve("t.csv"), table.getBytes(encoding));
    Tables tables = new Tables(folder).with("t.csv-metadata.json", """
        {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv", "dialect": {%s},
            "tableSchema": {"aboutUrl": "/id/{id}", "primaryKey": "id", "columns": [%s]}}
        """.formatted(dialect, COLUMNS));
    return tables.convert("t.csv");
  }
}
