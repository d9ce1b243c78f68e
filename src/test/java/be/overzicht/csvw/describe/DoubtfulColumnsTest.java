package be.overzicht.csvw.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.describe.Guess.Certainty;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Columns of values that people write and no datatype reads: they stay texts, the owner is told which row says what, and
 * the remedy, taken to the letter, makes the column what it means.
 */
class DoubtfulColumnsTest {
  @TempDir
  private Path folder;

  private JsonNode drafted;

  /** The open guesses of a table, whose draft is kept and fits it. */
  private List<Guess> open(String table) throws IOException {
    DescribedTables tables = new DescribedTables(folder).with("t.csv", table);
    drafted = tables.describe();
    assertEquals(List.of(), tables.check());
    return tables.guesses.stream().filter(guess -> guess.certainty() == Certainty.OPEN).toList();
  }

  private static String table(String title, String values) {
    return Stream.of(values.split("\\|")).map(value -> "naam;" + value)
        .collect(Collectors.joining("\r\n", "wie;" + title + "\r\n", "\r\n"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', textBlock = """
      bedrag ~ € 1.234,50|€ 2,50 ~ row 2, "€ 1.234,50", has a currency ~ 1.234,50|2,50 ~ decimal {,,.}
      bedrag ~ 2,50|1.234,50 EUR|3 ~ row 3, "1.234,50 EUR", has a currency ~ 2,50|1.234,50|3 ~ decimal {,,.}
      bedrag ~ € 12|-€ 5|€ -7 ~ row 2, "€ 12", has a currency ~ 12|-5|-7 ~ integer
      bedrag ~ 1'250|€ 3 ~ row 3, "€ 3", has a currency ~ 1'250|3 ~ decimal {.,'}
      bedrag ~ 12,50|(12,00) ~ row 3, "(12,00)", stands in brackets ~ 12,50|-12,00 ~ decimal {,}
      saldo ~ 1.234,50-|2,00 ~ row 2, "1.234,50-", has its minus behind ~ -1.234,50|2,00 ~ decimal {,,.}
      prijs ~ 12,-|13,50 ~ row 2, "12,-", has a stroke ~ 12,00|13,50 ~ decimal {,}
      deel ~ 12,5 %|13|7 ~ such as "12,5 %" in row 2: ~ 12,5 %|13 %|7 % ~ decimal {,,#0,###### %}
      deel ~ 12|13%|7 ~ row 3, "13%", has a percent sign ~ 12%|13%|7% ~ decimal
      deel ~ 12%|13 %|7% ~ row 3, "13 %", has a percent sign ~ 12%|13%|7% ~ decimal
      afstand ~ 12 km|8 km|1,5 km ~ row 2, "12 km", has a unit ~ 12|8|1,5 ~ decimal {,}
      oppervlakte ~ 12|80 m²|120m2 ~ row 3, "80 m²", has a unit ~ 12|80|120 ~ integer
      aantal ~ 5|<5|7 ~ row 3, "<5", is not exact ~ 5||7 ~ integer
      aantal ~ 5|ca. 50|7 ~ row 3, "ca. 50", is not exact ~ 5||7 ~ integer
      nummer ~ 12|1,23E+12|14 ~ a spreadsheet shortened "1,23E+12" ~ 12|1230000000001|14 ~ integer
      nummer ~ 1.23E+12|1.24E+12 ~ a spreadsheet shortened "1.23E+12" ~ 1230000000001|1240000000002 ~ integer
      gsm ~ '0475123456|'0475123457 ~ has an apostrophe in front ~ 0475123456|0475123457 ~ string [0-9]{10}
      aantal ~ 12|13 |14 ~ row 3, "13 ", has a space at an end ~ 12|13|14 ~ integer
      aantal ~ 12|onbek.|14|15|16 ~ 4 of 5 values are like numbers, but row 3, "onbek.", ~ 12||14|15|16 ~ integer
      aantal ~ 1.234,5|1,234.5|7 ~ written in more than one way ~ 1234.5|1234.5|7 ~ decimal
      datum ~ 1/2/24|13/2/24 ~ row 2, "1/2/24", has a year of two digits ~ 1/2/2024|13/2/2024 ~ date d/M/yyyy
      datum ~ 13-02-2024|14-02-24 ~ row 3, "14-02-24", has a year of ~ 13-02-2024|14-02-2024 ~ date dd-MM-yyyy
      datum ~ 1 januari 2023|2 mrt. 2023 ~ has its month as a word ~ 2023-01-01|2023-03-02 ~ date
      datum ~ 1-jan-23|2-feb-23 ~ has its month as a word ~ 2023-01-01|2023-02-02 ~ date
      datum ~ ma 2/01/2023|di 3/01/2023 ~ has the day of the week ~ 2023-01-02|2023-01-03 ~ date
      datum ~ 28/02/2023|29/02/2023 ~ row 3, "29/02/2023", is no day of the calendar ~ 28/02/2023| ~ date dd/MM/yyyy
      datum ~ 2023-02-28|28/02/2023 ~ dates and written in more than one way ~ 2023-02-28|2023-02-28 ~ date
      datum ~ 44927|44958|44986 ~ days as a spreadsheet counts them ~ 2023-01-01|2023-02-01|2023-03-01 ~ date
      uur ~ 8u30|9u ~ row 2, "8u30", has the letter of an hour ~ 08:30|09:00 ~ time HH:mm
      uur ~ 8:30|09:00 ~ row 2, "8:30", has an hour of one digit ~ 08:30|09:00 ~ time HH:mm
      duur ~ 08:30|25:00 ~ row 3, "25:00", is more than a day ~ 510|1500 ~ integer
      actief ~ TRUE|WAAR|TRUE ~ words for yes and no, and no datatype reads them all ~ ja|ja|nee ~ boolean ja|nee
      actief ~ Ja|nee|Nee ~ words for yes and no, and no datatype reads them all ~ Ja|Nee|Nee ~ boolean Ja|Nee
      actief ~ x||x ~ row 2, "x", has no opposite ~ ja|nee|ja ~ boolean ja|nee
      actief ~ ja|ja|ja ~ none says what its opposite is ~ ja|nee|ja ~ boolean ja|nee
      KBO-nummer ~ 207437468|1207437468 ~ write the zero in front ~ 0207437468|1207437468 ~ string [0-9]{10}
      """)
  void what_people_write_is_told_and_the_remedy_works(ArgumentsAccessor row) throws IOException {
    String title = row.getString(0);
    String told = row.getString(2);
    List<Guess> open = open(table(title, row.getString(1)));
    assertEquals(1, open.size(), open::toString);
    assertTrue(open.get(0).because().contains(told), open::toString);
    assertTrue(DescribedTables.datatype(drafted, 1).startsWith("string"), drafted::toString);
    List<Guess> after = open(table(title, row.getString(3)));
    assertEquals(List.of(), after);
    assertEquals(row.getString(4), DescribedTables.datatype(drafted, 1)
        .replaceAll("\"(decimalChar|groupChar|pattern)\":|\"", ""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      12,5 % ~ 0.125
      12,5% ~ 0.125
      12.5% ~ 0.125
      -3 % ~ -0.03
      0,125 % ~ 0.00125
      100 % ~ 1.00
      1'234 ~ 1234
      1'234.5 ~ 1234.5
      1’234,5 ~ 1234.5
      08:30 ~ 08:30:00
      08:30:15 ~ 08:30:15
      """)
  void what_a_datatype_reads_is_read_truly(String value, String meaning) throws IOException {
    DescribedTables tables = new DescribedTables(folder).with("t.csv", table("x", value + "|" + value));
    drafted = tables.describe();
    assertEquals(List.of(), tables.guesses.stream().filter(guess -> guess.certainty() == Certainty.OPEN).toList());
    String statements = tables.convert();
    assertTrue(statements.lines().allMatch(line -> !line.contains("#x>") || line.contains("\"" + meaning + "\"^^")),
        statements);
    assertTrue(statements.contains("#x> \"" + meaning + "\"^^"), statements);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+32 475 123 456|+32 478 654 321", "+32475123456|+32478654321", "0475 12 34 56|09 123 45 67"})
  void telephones_are_no_numbers(String values) throws IOException {
    assertEquals(List.of(), open(table("bereikbaar op", values)));
    assertEquals("string", DescribedTables.datatype(drafted, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12|12A|14 bus 2", "2024-01|2024|2025", "2023-2024|2024-2025", "1.2.3|1.2.4", "A|B|C",
      "Markt 1|Kerkstraat 12|Dorp 3", "9000 Gent|9300 Aalst", "M|V|X", "0207.437.468|0216.771.046", "v1|v2|x",
      "een zin met 12 km erin|een andere|nog een"})
  void texts_stay_texts_without_a_question(String values) throws IOException {
    assertEquals(List.of(), open(table("x", values)));
    assertEquals("string", DescribedTables.datatype(drafted, 1));
  }

  @Test
  void codes_among_numbers_in_a_column_of_keys_raise_no_question() throws IOException {
    assertEquals(List.of(), open(table("rij_code", "1|2|3|4|s1|5|6|7")));
    assertTrue(open(table("rij_code", "1|2|3|4|5|6|€ 7")).get(0).because().contains("has a currency"));
    assertEquals(1, open(table("aantal", "1|2|3|4|s1|5|6|7")).size());
  }

  @Test
  void a_currency_among_many_numbers_is_found_however_late() throws IOException {
    String numbers = "12,50|".repeat(5_000);
    List<Guess> open = open(table("bedrag", numbers + "€ 3,00|4"));
    assertTrue(open.get(0).because().contains("row 5002, \"€ 3,00\", has a currency"), open::toString);
  }

  @Test
  void words_are_the_same_in_every_language_of_the_machine() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(1, open(table("actief", "JA|nee|Nee")).size());
    } finally {
      Locale.setDefault(before);
    }
  }
}
