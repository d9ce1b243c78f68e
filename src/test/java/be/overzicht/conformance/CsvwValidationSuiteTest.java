package be.overzicht.conformance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.conformance.CsvwSuite.Entry;
import be.overzicht.csvw.ConversionReport;
import be.overzicht.csvw.Converter;
import be.overzicht.rdf.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every test of the W3C suite that validates. */
class CsvwValidationSuiteTest {
  @TestFactory
  Stream<DynamicTest> every_validation_of_the_w3c_suite_tells_errors_and_warnings_apart() throws IOException {
    EarlReport earl = new EarlReport("validation");
    return CsvwSuite.entries("manifest-validation.jsonld").stream()
        .map(entry -> DynamicTest.dynamicTest(entry.name(), () -> earl.record(entry.id(), () -> run(entry))));
  }

  private static void run(Entry entry) throws IOException {
    List<Problem> problems = new ArrayList<>();
    ConversionReport report = Converter.check(entry.request(), problems::add);
    switch (entry.type()) {
      case "NegativeValidationTest" -> assertFalse(report.isValid(), () -> "it had to be invalid: " + problems);
      case "WarningValidationTest" -> {
        assertTrue(report.isValid(), () -> "it had to be valid: " + problems);
        assertTrue(report.hasWarnings(), "there had to be a warning");
      }
      default -> {
        assertTrue(report.isValid(), () -> "it had to be valid: " + problems);
        assertFalse(report.hasWarnings(), () -> "there had to be no warning: " + problems);
      }
    }
  }
}
