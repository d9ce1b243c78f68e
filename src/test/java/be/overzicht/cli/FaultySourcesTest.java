package be.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.cli.option.ExitCode;
import be.overzicht.testing.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault that people make in a table is one line that names the place, ends with 1, and publishes nothing. */
class FaultySourcesTest {
  private static final String TABLE = "initiatives.csv";

  private Sources sources;

  @BeforeEach
  void copy(@TempDir Path folder) {
    sources = Sources.copiedTo(folder);
  }

  @Test
  void a_faulty_cell_names_line_column_and_value() {
    sources.change(TABLE, text -> text.replaceFirst("(?m)^(begeleidingstraject-lblod,.*),2020-06,", "$1,2020-13,"));
    assertOneProblem(TABLE + ":6:",
        "column \"start\": \"2020-13\" is not a date; write it as YYYY, YYYY-MM or YYYY-MM-DD");
  }

  @Test
  void a_missing_column_is_named() {
    sources.change("events.csv", text -> text.lines()
        .map(line -> line.substring(0, line.lastIndexOf(',')))
        .reduce("", (lines, line) -> lines + line + "\n"));
    assertOneProblem("events.csv", "source");
  }

  @Test
  void a_header_typo_is_named_with_the_right_title() {
    sources.change(TABLE, text -> text.replaceFirst("providers", "provders"));
    assertOneProblem(TABLE + ":1", "\"provders\"", "did you mean \"providers\"?");
  }

  @Test
  void columns_in_another_order_are_one_fault() {
    sources.change("steps.csv", text -> text.lines()
        .map(line -> line.substring(line.indexOf(',') + 1) + "," + line.substring(0, line.indexOf(',')))
        .reduce("", (lines, line) -> lines + line + "\n"));
    assertOneProblem("steps.csv:1", "put the columns in the order of the metadata");
  }

  @Test
  void an_empty_file_is_no_empty_table() {
    sources.change("eligibility.csv", text -> "");
    assertOneProblem("eligibility.csv", "the file is empty");
  }

  @Test
  void a_missing_table_is_named() throws IOException {
    Files.delete(sources.data().resolve("eligibility.csv"));
    assertOneProblem("eligibility.csv", "the table is missing");
  }

  @Test
  void a_duplicate_key_names_both_lines() {
    sources.change(TABLE, text -> text
        + text.lines().filter(line -> line.startsWith("begeleidingstraject-lblod,")).findFirst().orElseThrow() + "\n");
    long last = sources.read(TABLE).lines().count();
    assertOneProblem(TABLE + ":" + last, "begeleidingstraject-lblod", "line 6");
  }

  @Test
  void a_broken_foreign_key_names_both_tables() {
    sources.change(TABLE, text -> text.replaceFirst("dienst,abb,", "dienst,abbb,"));
    assertOneProblem(TABLE + ":6:", "\"abbb\"", "organisations.csv");
  }

  @Test
  void a_wrong_delimiter_is_recognised() {
    sources.change("steps.csv", text -> text.replace(',', ';'));
    assertOneProblem("steps.csv", ";");
  }

  @Test
  void a_file_that_is_not_utf_8_is_recognised() {
    sources.change(TABLE, text -> text.replaceFirst("Intensief", "Intensïef"));
    sources.write(TABLE, sources.read(TABLE).getBytes(StandardCharsets.ISO_8859_1));
    assertOneProblem(TABLE + ":3", "UTF-8");
  }

  @Test
  void an_unclosed_quote_names_the_line_where_it_opens() {
    sources.change("steps.csv", text -> text.replaceFirst("(?m)^intakegesprek,", "\"intakegesprek,"));
    assertOneProblem("steps.csv:4:1", "quote");
  }

  private void assertOneProblem(String place, String... words) {
    Invocation build = Invocation.of(sources.arguments("build"));
    List<String> problems = build.err().lines().filter(line -> line.contains(".csv")).toList();
    assertEquals(1, problems.size(), build::err);
    assertTrue(problems.get(0).contains(place), problems::toString);
    for (String word : words) {
      assertTrue(problems.get(0).contains(word), () -> word + " is not in " + problems);
    }
    assertEquals(ExitCode.INVALID, build.exit(), build::err);
    assertFalse(build.err().contains("\tat "), build::err);
    assertEquals(List.of(), sources.published());
  }
}
