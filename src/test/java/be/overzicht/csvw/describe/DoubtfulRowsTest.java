package be.overzicht.csvw.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.describe.Guess.Certainty;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are no records are told with their number; without them nothing is asked. Rows stand behind strokes here. */
class DoubtfulRowsTest {
  @TempDir
  private Path folder;

  /** What is asked about a table, whose draft fits it. */
  private List<Guess> open(String rows) throws IOException {
    DescribedTables tables = new DescribedTables(folder).with("t.csv", rows.replace("|", "\r\n") + "\r\n");
    tables.describe();
    assertEquals(List.of(), tables.check());
    return tables.guesses.stream().filter(guess -> guess.certainty() == Certainty.OPEN).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      wie;wat;hoeveel|a;x;1|b;y;2|Totaal;;3 ~ row 4 is read as a record ~ "Totaal" speaks of all
      wie;wat;hoeveel|a;x;1|Subtotaal 2023:;;1|b;y;2|Subtotaal 2024:;;2 ~ row 3 and 1 more is read ~ speaks of all
      wie;wat;hoeveel|a;x;1|b;y;2|;Algemeen totaal;3 ~ row 4 is read as a record ~ "Algemeen totaal" speaks of all
      wie;wat;hoeveel|a;x;1|b;y;2|;;3 ~ row 4 is read as a record ~ the only one without "wie"
      wie;wat;hoeveel|a;x;1|b;y;2|;som van alles;3 ~ row 4 is read as a record ~ speaks of all
      wie;wat;hoeveel;deel|a;x;1;5|b;y;2;5|;;3;10 ~ row 4 is read as a record ~ the only one without "wie"
      wie;wat;hoeveel|a;x;1|wie;wat;hoeveel|b;y;2 ~ row 3 is read as a record ~ says what the header says
      wie;2023;2024|;man;vrouw|a;1;2|b;3;4 ~ row 2 is read as a record ~ a second line of a header
      wie;2023;|;man;vrouw|a;1;2|b;3;4 ~ row 2 is read as a record ~ a second line of a header
      wie;hoeveel|;(in euro)|a;1|b;3 ~ row 2 is read as a record ~ a second line of a header
      wie;wat;hoeveel|a;x;1|b;y;2|c;z;3|Bron: Statbel;; ~ row 5 is read as a record ~ "Bron: Statbel" stands alone
      wie;wat;hoeveel|a;x;1|b;y;2|c;z;3|d;z;3|Bron: x;;|Nota;; ~ row 6 and 1 more is read as a record ~ stands alone
      """)
  void a_row_that_is_no_record_is_told(String rows, String what, String because) throws IOException {
    List<Guess> open = open(rows);
    assertTrue(open.stream().anyMatch(guess -> guess.what().startsWith(what) && guess.because().contains(because)),
        open::toString);
    String without = rows.replaceAll("\\|(?i:;*(sub)?totaal[^|]*|;som van[^|]*|;Algemeen[^|]*|;;3[^|]*|wie;[^|]*|;man;[^|]*"
        + "|;\\(in euro\\)|Bron[^|]*|Nota[^|]*)", "").replace("wie;2023;|", "wie;2023;2024|");
    assertEquals(List.of(), open(without), without);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wie;wat;hoeveel|a;x;1|b;y;2|c;z;3", "wie;wat|Total Energies;4|Som Hotel;5|b;6",
      "code;nr|som;1|ned;2|fra;3",
      "wie;wat;hoeveel|a;;|b;;|c;q;3", "wie;van;tot|a;x;y|b;y;z|c;z;a", "wie;aantal|a;n.v.t.|b;2|c;3",
      "wie;2023;2024|a;1;2|b;3;4",
      "wie;wat;hoeveel|a;q;1|;;|b;r;2|;;", "wie;wat;hoeveel|a;q;1| ; ;|b;r;2", "wie;wat;hoeveel|c;q;3|a;;|b;;",
      "geslacht;wie;aantal|man;a;1|vrouw;a;2|totaal;;|onbekend;a;1"})
  void records_raise_no_question(String rows) throws IOException {
    assertEquals(List.of(), open(rows));
  }

  @ParameterizedTest
  @ValueSource(strings = {"subsidies;2023|wie;wat;hoeveel|a;x;1|b;y;2"})
  void a_row_of_titles_above_the_header_is_told(String rows) throws IOException {
    List<Guess> open = open(rows);
    assertTrue(open.get(0).what().startsWith("a row with 2 cells above row 2 is left out"), open::toString);
    assertEquals(List.of(), open(rows.substring(rows.indexOf('|') + 1)));
  }
}
