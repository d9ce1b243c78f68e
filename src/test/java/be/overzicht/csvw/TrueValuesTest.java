package be.overzicht.csvw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.Tables.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a number in a table is worth
 * (<a href="https://www.w3.org/TR/tabular-data-model/#formats-for-numeric-types">section 6.4.2</a>).
 */
class TrueValuesTest {
  private static final String INVALID = "invalid";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "{'decimalChar': ','} | 1,5 | 1.5", "{'decimalChar': ','} | 1234,56 | 1234.56",
      "{'decimalChar': ','} | -0,25 | -0.25", "{'decimalChar': ','} | 12.5 | invalid",
      "{'decimalChar': ','} | 1.234,5 | invalid", "{'decimalChar': ','} | ,5 | invalid",
      "{'decimalChar': ','} | 5, | invalid", "{'groupChar': ','} | 1,234 | 1234",
      "{'groupChar': ','} | 1,,234 | invalid", "{'groupChar': ','} | ,234 | invalid",
      "{'groupChar': ','} | 1,2,3 | 123", "{'groupChar': '.'} | 1.5 | 1.5",
      "{'decimalChar': ',', 'groupChar': ' '} | 1 234,5 | 1234.5",
      "{'decimalChar': ',', 'groupChar': '.'} | 1.234,5 | 1234.5", "'#0.0' | 1,234.5 | invalid",
      "'#,##0.0' | 1,234.5 | 1234.5", "'#.##0,00' | 1.234,50 | invalid", "'#.##0,00' | 1234.50 | 1234.50",
      "{'decimalChar': ',', 'groupChar': '.', 'pattern': '#.##0,00'} | 1.234,50 | 1234.50",
      "{'decimalChar': ',', 'pattern': '#0,00'} | 1234,50 | 1234.50",
      "{'decimalChar': ',', 'pattern': '#0.00'} | 1234.50 | invalid",
      "{'decimalChar': ',', 'groupChar': '.', 'pattern': '#,##0.00'} | 1,234.50 | invalid",
      "'#0 %' | 50 % | 0.50", "'x' | 1,234 | invalid", "null | 1,234 | invalid", "null | 1. | 1.", "null | .5 | .5",
      "null | . | invalid", "null | 5e1 | invalid", "null | NaN | invalid"})
  void a_number_is_worth_what_its_format_says(String format, String text, String value) {
    assertEquals(value, value("{'base': 'decimal'%s}".formatted(
        format.equals("null") ? "" : ", 'format': " + format), text));
  }

  @ParameterizedTest
  @CsvSource({"100%, 1", "50%, invalid", "1.0, invalid", "007, 007", "1e3, invalid", "+5, +5"})
  void a_whole_number_has_no_fraction_in_any_writing(String text, String value) {
    assertEquals(value, value("'integer'", text));
  }

  @Test
  void a_pattern_of_four_letters_is_a_year_of_four_digits() {
    assertEquals(INVALID, value("{'base': 'date', 'format': 'yyyyMMdd'}", "812330406"));
  }

  @Test
  void two_characters_that_are_the_same_are_told() {
    Result result = converted("{'base': 'decimal', 'format': {'decimalChar': ',', 'groupChar': ','}}", "1,5");
    assertEquals(1, result.problems().size());
    assertTrue(result.line().contains("\"groupChar\" is \",\", which is left out"), result.line());
    assertTrue(result.statements().contains("\"1.5\""), result.statements());
  }

  private String value(String datatype, String text) {
    Result result = converted(datatype, text);
    return result.report().isValid() ? result.statements().replaceFirst("(?s).*\"(.*)\".*", "$1") : INVALID;
  }

  private Result converted(String datatype, String text) {
    String column = "{\"name\": \"id\", \"titles\": \"v\", \"datatype\": " + datatype.replace('\'', '"') + "}";
    return new Tables(folder).withColumns(column, "").with("t.csv", "v\n\"" + text + "\"\n").convert("t.csv");
  }

  @Test
  void white_space_is_collapsed_as_the_datatype_says() {
    String text = " a\t b\n c ";
    assertEquals(List.of(text), List.of(value("'string'", text)).stream()
        .map(value -> value.replace("\\t", "\t").replace("\\n", "\n")).toList());
    assertEquals(" a  b  c ", value("'normalizedString'", text));
    assertEquals("a b c", value("'token'", text));
    assertEquals("12", value("'integer'", " 12\t"));
  }
}
