package be.overzicht.csvw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.csvw.Tables.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * For each fault of a cell: what to write is written to the letter, and then the problem is gone and the value is the
 * one that was meant; the same for what to change in the metadata. Where only the owner can know, nothing is offered.
 */
class RemediesTest {
  private static final Pattern WRITE = Pattern.compile("write \"(.*?)\"(?:[,;].*)?$");
  private static final Pattern FORMAT = Pattern.compile("or give the datatype the format (\\{.*}|\".*\")$");
  private static final Pattern GENERAL =
      Pattern.compile("write it (as|in)|write true or|use the datatype decimal if|least value is");
  private static final String ASK = "only who knows the value can correct it";

  @TempDir
  private Path folder;

  /** A cell, its datatype, and the value that was meant; null where nobody can tell. */
  private record Fault(String datatype, String text, String meant) {}

  private static final List<Fault> FAULTS = List.of(
      new Fault("\"decimal\"", "1.234,50", "1234.50"),
      new Fault("\"decimal\"", "1,234.50", "1234.50"),
      new Fault("\"decimal\"", "1.234.567", "1234567"),
      new Fault("\"decimal\"", "12,5", "12.5"),
      new Fault("\"decimal\"", "0,125", "0.125"),
      new Fault("\"decimal\"", "-1234,5", "-1234.5"),
      new Fault("\"decimal\"", "1,234", null),
      new Fault("\"decimal\"", "12,5 %", "0.125"),
      new Fault("\"decimal\"", "12,5\u00a0%", "0.125"),
      new Fault("\"decimal\"", "€ 12,50", "12.50"),
      new Fault("\"decimal\"", "1 234,50 EUR", "1234.50"),
      new Fault("\"decimal\"", "1\u00a0234", "1234"),
      new Fault("\"decimal\"", "1\u202f234\u202f567,8", "1234567.8"),
      new Fault("\"decimal\"", "1\u2009234", "1234"),
      new Fault("\"decimal\"", "12 5", null),
      new Fault("\"decimal\"", "1,2,3", null),
      new Fault("\"decimal\"", "1,23E+11", null),
      new Fault("\"decimal\"", "#N/B", null),
      new Fault("\"decimal\"", "#DEEL/0!", null),
      new Fault("\"decimal\"", "=SOM()", null),
      new Fault("\"decimal\"", "=SOM(A1:A3)", null),
      new Fault("\"decimal\"", "veel", null),
      new Fault("\"integer\"", "1 234", "1234"),
      new Fault("\"integer\"", "1\u00a0234", "1234"),
      new Fault("\"integer\"", "1.234", null),
      new Fault("\"integer\"", "1,234", null),
      new Fault("\"integer\"", "1.234.567", "1234567"),
      new Fault("\"integer\"", "1,5", null),
      new Fault("\"integer\"", "12,00", "12"),
      new Fault("\"integer\"", "50%", null),
      new Fault("\"integer\"", "abc", null),
      new Fault("\"integer\"", "1.23E+11", null),
      new Fault("{\"base\": \"integer\", \"minimum\": 10}", "1", null),
      new Fault("{\"base\": \"decimal\", \"format\": {\"decimalChar\": \",\"}}", "12.5", "12.5"),
      new Fault("{\"base\": \"decimal\", \"format\": {\"decimalChar\": \",\"}}", "1.234,5", "1234.5"),
      new Fault("{\"base\": \"decimal\", \"format\": {\"decimalChar\": \",\", \"groupChar\": \".\", "
          + "\"pattern\": \"#.##0,00\"}}", "1234,5", "1234.50"),
      new Fault("{\"base\": \"decimal\", \"format\": {\"decimalChar\": \",\", \"groupChar\": \".\", "
          + "\"pattern\": \"#.##0,00\"}}", "1 234,5", "1234.50"),
      new Fault("{\"base\": \"decimal\", \"format\": {\"decimalChar\": \",\", \"pattern\": \"#0,# %\"}}", "12,5%",
          "0.125"),
      new Fault("{\"base\": \"integer\", \"format\": \"0000\"}", "216", "0216"),
      new Fault("\"date\"", "31/01/2020", "2020-01-31"),
      new Fault("\"date\"", "31-1-2020", "2020-01-31"),
      new Fault("\"date\"", "01.31.2020", "2020-01-31"),
      new Fault("\"date\"", "2020-1-5", "2020-01-05"),
      new Fault("\"date\"", "2020/01/05", "2020-01-05"),
      new Fault("\"date\"", "20200105", "2020-01-05"),
      new Fault("\"date\"", "2020-01-05 00:00:00", "2020-01-05"),
      new Fault("\"date\"", "2020-01-05 12:00:00", null),
      new Fault("\"date\"", "04/04/2024", "2024-04-04"),
      new Fault("\"date\"", "29/02/2023", null),
      new Fault("\"date\"", "2023-02-29", null),
      new Fault("\"date\"", "03/04/2024", null),
      new Fault("\"date\"", "31/01/20", null),
      new Fault("\"date\"", "43831", null),
      new Fault("\"date\"", "#WAARDE!", null),
      new Fault("{\"base\": \"date\", \"format\": \"d/M/yyyy\"}", "2020-01-31", "2020-01-31"),
      new Fault("{\"base\": \"date\", \"format\": \"dd.MM.yyyy\"}", "31/1/2020", "2020-01-31"),
      new Fault("{\"base\": \"date\", \"format\": \"d/M/yyyy\"}", "29/02/2023", null),
      new Fault("\"dateTime\"", "2020-01-31 12:30:00", "2020-01-31T12:30:00"),
      new Fault("\"dateTime\"", "31/01/2020 9:30", "2020-01-31T09:30:00"),
      new Fault("\"time\"", "9:30", "09:30:00"),
      new Fault("\"time\"", "25:30", null),
      new Fault("\"gYear\"", "202", null),
      new Fault("\"boolean\"", "ja", "true"),
      new Fault("\"boolean\"", "Nee", "false"),
      new Fault("\"boolean\"", "WAAR", "true"),
      new Fault("\"boolean\"", "misschien", null),
      new Fault("{\"base\": \"boolean\", \"format\": \"J|N\"}", "ja", "true"),
      new Fault("{\"format\": \"[0-9]{10}\"}", "216771046", "0216771046"),
      new Fault("{\"format\": \"[0-9]{10}\"}", "0216.771.046", "0216771046"),
      new Fault("{\"format\": \"[0-9]{10}\"}", "BE0216771046", "0216771046"),
      new Fault("{\"format\": \"[0-9]{10}\"}", "21677104", null),
      new Fault("{\"format\": \"[0-9]{10}\"}", " 0216771046", "0216771046"),
      new Fault("{\"base\": \"string\", \"length\": 10}", "216771046", "0216771046"),
      new Fault("{\"format\": \"[0-9]{4}\"}", "900", null));

  @TestFactory
  Stream<DynamicTest> what_a_line_says_to_write_is_the_value_that_was_meant() {
    return FAULTS.stream().map(fault -> DynamicTest.dynamicTest(fault.datatype + " " + fault.text, () -> check(fault)));
  }

  private void check(Fault fault) {
    String line = converted(fault.datatype, fault.text).line();
    Matcher write = WRITE.matcher(line);
    if (fault.meant == null) {
      assertFalse(write.find() && !line.contains("if so, write"), line);
      assertFalse(line.contains("or give the datatype"), line);
      assertTrue(line.contains(ASK) || GENERAL.matcher(line).find(), line);
      return;
    }
    assertTrue(write.find(), line);
    assertValue(fault, converted(fault.datatype, write.group(1)));
    Matcher format = FORMAT.matcher(line);
    if (format.find()) {
      String datatype = "{\"base\": " + fault.datatype + ", \"format\": " + format.group(1) + "}";
      assertValue(fault, converted(datatype, fault.text));
    }
  }

  @Test
  void a_number_that_is_too_large_for_its_datatype_is_read_by_the_one_that_is_named() {
    for (String type : List.of("byte", "int", "unsignedShort", "positiveInteger")) {
      String value = type.startsWith("p") ? "-7" : "20000000000";
      String line = converted("\"" + type + "\"", value).line();
      assertTrue(line.contains("correct it, or use the datatype integer if the column holds such numbers"), line);
      assertEquals(List.of(), converted("\"integer\"", value).lines());
    }
  }

  private static void assertValue(Fault fault, Result mended) {
    assertEquals(List.of(), mended.lines());
    String value = mended.statements().replaceFirst("(?s).*\"(.*)\".*", "$1");
    boolean number = fault.meant.matches("-?[0-9.]+") && !fault.datatype.contains("{\"format\"");
    if (number && !fault.datatype.contains("string")) {
      assertEquals(0, new java.math.BigDecimal(fault.meant).compareTo(new java.math.BigDecimal(value)), value);
    } else {
      assertEquals(fault.meant, value);
    }
  }

  private Result converted(String datatype, String text) {
    return new Tables(folder)
        .withColumns("{\"name\": \"id\", \"titles\": \"v\", \"datatype\": " + datatype + "}", "")
        .with("t.csv", "v\n\"" + text + "\"\n").convert("t.csv");
  }
}
