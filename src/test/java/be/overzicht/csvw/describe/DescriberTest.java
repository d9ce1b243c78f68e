package be.overzicht.csvw.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.describe.Guess.Certainty;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is guessed of bare tables as people save them; in doubt a column stays a text, and somebody is asked. */
class DescriberTest {
  @TempDir
  private Path folder;

  private JsonNode described(String table) throws IOException {
    DescribedTables tables = new DescribedTables(folder).with("t.csv", table);
    JsonNode drafted = tables.describe();
    assertEquals(List.of(), tables.check());
    return drafted;
  }

  private Guess open(String table) throws IOException {
    DescribedTables tables = new DescribedTables(folder).with("t.csv", table);
    tables.describe();
    assertEquals(List.of(), tables.check());
    return tables.guesses.stream().filter(guess -> guess.certainty() == Certainty.OPEN).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      1 ~ 2 ~ -30 ~ integer
      0475123456 ~ 0475123457 ~ 025551234 ~ string
      0216771046 ~ 0207437468 ~ 0207437567 ~ string [0-9]{10}
      11001 ~ 11002 ~ 44021 ~ string [0-9]{5}
      2019 ~ 2020 ~ 2021 ~ integer
      1.5 ~ 2 ~ -0.25 ~ decimal
      1,5 ~ 2 ~ -0,25 ~ decimal {"decimalChar":","}
      1.234,50 ~ 2,5 ~ 1.000.000 ~ decimal {"decimalChar":",","groupChar":"."}
      1,234.50 ~ 2.5 ~ 1,000,000 ~ decimal {"decimalChar":".","groupChar":","}
      1 234,50 ~ 2,5 ~ 12 ~ decimal {"decimalChar":",","groupChar":" "}
      1.5e3 ~ 2 ~ 4E-2 ~ double
      2024-02-29 ~ 2024-12-31 ~ 1999-01-01 ~ date
      29/02/2024 ~ 01/12/2024 ~ 03/04/2024 ~ date dd/MM/yyyy
      29/2/2024 ~ 1/12/2024 ~ 3/4/2024 ~ date d/M/yyyy
      02/29/2024 ~ 12/01/2024 ~ 03/04/2024 ~ date MM/dd/yyyy
      29.02.2024 ~ 01.12.2024 ~ 03.04.2024 ~ date dd.MM.yyyy
      29/02/2023 ~ 01/12/2024 ~ 03/04/2024 ~ string
      2024-02-29T10:00:00Z ~ 2024-03-01T10:00:00+01:00 ~ 2024-03-01T10:00:00.5Z ~ dateTime
      2024-02-29 10:00 ~ 2024-03-01 10:00 ~ 2024-03-01 23:59 ~ dateTime yyyy-MM-dd HH:mm
      2024-02 ~ 2024 ~ 2024-02-29 ~ string
      ja ~ nee ~ ja ~ boolean ja|nee
      ja ~ ja ~ ja ~ string
      true ~ false ~ true ~ boolean
      ja ~ nee ~ misschien ~ string
      http://data.vlaanderen.be/id/a ~ https://example.org/b ~ https://example.org/c ~ anyURI
      http://data.vlaanderen.be/id/a ~ www.example.org ~ https://example.org/c ~ string
      12,5 % ~ 13 % ~ 0 % ~ decimal {"decimalChar":",","pattern":"#0,###### %"}
      #N/B ~ =SOM(A1) ~ x ~ string
      """)
  void a_column_of_these_values_is(String one, String two, String three, String datatype) throws IOException {
    JsonNode drafted = described("nr;waarde\n5;" + one + "\n6;" + two + "\n7;" + three + "\n");
    assertEquals(datatype, DescribedTables.datatype(drafted, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234", "1,234", "-12.500"})
  void a_number_that_can_be_read_two_ways_is_asked_for(String value) throws IOException {
    assertTrue(open("nr;bedrag\n5;" + value + "\n6;7\n").because().contains("between thousands"));
  }

  @Test
  void dates_that_can_be_read_two_ways_are_asked_for() throws IOException {
    Guess guess = open("nr;datum\n5;03/04/2024\n6;05/06/2024\n");
    assertTrue(guess.because().contains("day and month can be exchanged"), guess::toString);
  }

  @Test
  void another_column_shows_which_of_day_and_month_comes_first() throws IOException {
    JsonNode drafted = described("van;tot\n03/04/2024;30/04/2024\n05/06/2024;30/06/2024\n");
    assertEquals("date dd/MM/yyyy", DescribedTables.datatype(drafted, 0));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      ',' ~ a,b
      ; ~ a;b
      | ~ a|b
      """)
  void the_delimiter_is_found(String delimiter, String header) throws IOException {
    JsonNode drafted = described(header + "\n1" + delimiter + "x\n2" + delimiter + "y\n");
    assertEquals(delimiter, drafted.at("/dialect/delimiter").asText(","));
    assertEquals(2, drafted.at("/tableSchema/columns").size());
  }

  @Test
  void decimal_commas_do_not_make_a_table_of_semicolons_one_of_commas() throws IOException {
    StringBuilder table = new StringBuilder("naam;bedrag;aandeel\n");
    for (int i = 1; i <= 200; i++) {
      table.append("rij ").append(i).append(';').append(i).append(",5;").append(i).append(",25\n");
    }
    assertEquals(";", described(table.toString()).at("/dialect/delimiter").asText());
  }

  @Test
  void lines_above_the_header_are_left_out() throws IOException {
    JsonNode drafted = described("Overzicht subsidies 2024\nbron: ABB\ngemeente;bedrag\nGent;5\nAalst;6\n");
    assertEquals(2, drafted.at("/dialect/skipRows").asInt());
    assertEquals("gemeente", drafted.at("/tableSchema/columns/0/titles").asText());
  }

  @Test
  void a_table_without_header_is_told() throws IOException {
    JsonNode drafted = described("1,2024-01-01,5\n2,2024-01-02,6\n");
    assertFalse(drafted.at("/dialect/header").asBoolean(true));
    assertEquals("date", DescribedTables.datatype(drafted, 1));
  }

  @Test
  void rows_that_begin_with_a_hash_stay_rows() throws IOException {
    JsonNode drafted = described("tag,aantal\n#gent,5\n#aalst,6\n");
    assertTrue(drafted.at("/dialect/commentPrefix").isNull());
  }

  @Test
  void windows_1252_is_found_however_late_it_shows() throws IOException {
    DescribedTables tables = new DescribedTables(folder)
        .with("t.csv", "naam,nr\n" + "Gent,1\n".repeat(60_000) + "Baarle-Hertog é,2\n", Charset.forName("windows-1252"));
    assertEquals("windows-1252", tables.describe().at("/dialect/encoding").asText());
    assertEquals(List.of(), tables.check());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', textBlock = """
      ; ~ 1.234,50 ~ decimal {"decimalChar":",","groupChar":"."}
      ';' ~ 12,00 ~ decimal {"decimalChar":","}
      , ~ 12.25 ~ decimal
      | ~ 12.25 ~ decimal
      """)
  void the_line_that_tells_excel_the_delimiter_stands_above_the_table(String delimiter, String value, String datatype)
      throws IOException {
    String table = "\uFEFFsep=" + delimiter + "\r\nNaam;Bedrag\r\nGent;".replace(";", delimiter) + value
        + "\r\nAalst;2\r\n".replace(";", delimiter);
    JsonNode drafted = described(table);
    assertEquals(1, drafted.at("/dialect/skipRows").asInt());
    assertEquals("Naam", drafted.at("/tableSchema/columns/0/titles").asText());
    assertEquals(datatype, DescribedTables.datatype(drafted, 1));
  }

  @Test
  void a_column_that_is_called_sep_is_a_column() throws IOException {
    assertEquals("sep", described("sep;okt\n1;2\n3;4\n").at("/tableSchema/columns/0/titles").asText());
  }

  @Test
  void a_column_of_keys_of_its_own_table_refers_to_it_and_an_empty_one_does_not() throws IOException {
    JsonNode drafted = described("code;leeg;vervangen_door\noud-a;;nieuw\noud-b;;nieuw\nnieuw;;\n");
    assertEquals(1, drafted.at("/tableSchema/foreignKeys").size());
    assertEquals("vervangen_door", drafted.at("/tableSchema/foreignKeys/0/columnReference").asText());
  }

  @Test
  void a_table_in_two_encodings_is_asked_for() throws IOException {
    Charset excel = Charset.forName("windows-1252");
    String pasted = new String("Gënt".getBytes(StandardCharsets.UTF_8), excel);
    DescribedTables tables = new DescribedTables(folder).with("t.csv", "naam,nr\n" + pasted + ",1\nLiège,2\n", excel);
    tables.describe();
    Guess open = tables.guesses.stream().filter(guess -> guess.certainty() == Certainty.OPEN).findFirst().orElseThrow();
    assertTrue(open.because().startsWith("line 2 looks like UTF-8"), open::toString);
    DescribedTables one = new DescribedTables(folder).with("t.csv", "naam,nr\nGënt,1\nLiège,2\n", excel);
    one.describe();
    assertTrue(one.guesses.stream().noneMatch(guess -> guess.certainty() == Certainty.OPEN));
  }

  @Test
  void utf_16_is_found_with_and_without_its_mark() throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      DescribedTables tables = new DescribedTables(folder).with("t.csv", "naam,nr\nGent,1\nAalst,2\n", charset);
      assertEquals(charset == StandardCharsets.UTF_16 ? "utf-16" : "utf-16le",
          tables.describe().at("/dialect/encoding").asText());
      assertEquals(List.of(), tables.check());
    }
  }

  @Test
  void words_for_no_value_are_nulls_of_numbers_and_not_of_texts() throws IOException {
    JsonNode drafted = described("naam;aantal\n-;5\nx;n.v.t.\ny;-\n");
    assertEquals("[\"\",\"n.v.t.\",\"-\"]", drafted.at("/tableSchema/columns/1/null").toString());
    assertTrue(drafted.at("/tableSchema/columns/0/null").isMissingNode());
  }

  @Test
  void names_are_made_of_titles_and_differ() throws IOException {
    JsonNode columns = described("Naam gemeente,Naam-gemeente,België (€),\na,b,c,d\ne,f,g,h\n").at("/tableSchema/columns");
    assertEquals("Naam_gemeente", columns.at("/0/name").asText());
    assertEquals("Naam_gemeente_2", columns.at("/1/name").asText());
    assertEquals("Belgie", columns.at("/2/name").asText());
    assertEquals("column_4", columns.at("/3/name").asText());
  }

  @Test
  void keys_refer_to_tables_given_together_and_small_numbers_do_not() throws IOException {
    DescribedTables tables = new DescribedTables(folder)
        .with("gemeenten.csv", "nis,naam\n44021,Gent\n41002,Aalst\n11002,Antwerpen\n")
        .with("subsidies.csv", "id,gemeente,jaar,aantal\n1,44021,2024,2\n2,41002,2024,3\n3,44021,2025,1\n");
    JsonNode subsidies = tables.describe().at("/tables/1/tableSchema");
    assertEquals("id", subsidies.get("primaryKey").asText());
    assertEquals(1, subsidies.get("foreignKeys").size());
    assertEquals("gemeenten.csv", subsidies.at("/foreignKeys/0/reference/resource").asText());
    assertEquals(List.of(), tables.check());
  }

  @Test
  void a_value_that_comes_twice_is_no_key() throws IOException {
    assertTrue(described("id,naam\na,x\na,x\n").at("/tableSchema/primaryKey").isMissingNode());
  }

  @Test
  void lists_of_codes_are_told_apart_from_texts_with_semicolons() throws IOException {
    JsonNode columns = described("id,themas,tekst\n1,open-data;wonen,dit; en dat\n2,wonen,niets\n")
        .at("/tableSchema/columns");
    assertEquals(";", columns.at("/1/separator").asText());
    assertTrue(columns.at("/2/separator").isMissingNode());
  }

  @Test
  void a_row_with_another_number_of_cells_is_named() throws IOException {
    DescribedTables tables = new DescribedTables(folder).with("t.csv", "a,b\n1,2\n3,4\n5\n6,7\n");
    tables.describe();
    assertTrue(tables.guesses.stream().anyMatch(guess -> guess.what().contains("row 4 does not fit")),
        tables.guesses::toString);
  }

  @Test
  void each_guess_says_which_rows_decided_it() throws IOException {
    DescribedTables tables = new DescribedTables(folder).with("t.csv", "nr,kbo\n1,0207437468\n2,1207437468\n");
    tables.describe();
    assertTrue(tables.guesses.stream().anyMatch(guess -> guess.toString().contains("row 2, \"0207437468\",")),
        tables.guesses::toString);
  }
}
