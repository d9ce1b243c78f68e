package be.overzicht.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.conformance.CsvwSuite.Entry;
import be.overzicht.csvw.ConversionReport.Outcome;
import be.overzicht.csvw.ConversionReport;
import be.overzicht.csvw.Converter;
import be.overzicht.rdf.Problem;
import be.overzicht.rdf.RdfFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every test of the W3C suite that converts to RDF. */
class CsvwRdfSuiteTest {
  @TestFactory
  Stream<DynamicTest> every_conversion_of_the_w3c_suite_gives_the_expected_graph() throws IOException {
    EarlReport earl = new EarlReport("rdf");
    return CsvwSuite.entries("manifest-rdf.jsonld").stream()
        .map(entry -> DynamicTest.dynamicTest(entry.name(), () -> earl.record(entry.id(), () -> run(entry))));
  }

  private static void run(Entry entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Problem> problems = new ArrayList<>();
    ConversionReport report = Converter.convert(entry.request(), out, problems::add);
    if (entry.type().equals("NegativeRdfTest")) {
      assertEquals(Outcome.FAILED, report.outcome(), "it had to fail");
      return;
    }
    assertNotEquals(Outcome.FAILED, report.outcome(), () -> "it failed: " + problems);
    Model actual = Rio.parse(new ByteArrayInputStream(out.toByteArray()), "", RdfFormat.NTRIPLES.rio(),
        new ParserConfig().set(BasicParserSettings.VERIFY_URI_SYNTAX, false));
    Model expected = CsvwSuite.graph(entry.result());
    assertTrue(Models.isomorphic(expected, actual), () -> difference(expected, actual) + problems);
    if (entry.type().equals("ToRdfTestWithWarnings")) {
      assertTrue(!problems.isEmpty(), "there had to be a warning");
    }
  }

  private static String difference(Model expected, Model actual) {
    StringBuilder text = new StringBuilder("expected " + expected.size() + " statements, got " + actual.size() + "\n");
    expected.stream().filter(statement -> !actual.contains(null, statement.getPredicate(), null)
        || !statement.getObject().isBNode() && !actual.contains(null, statement.getPredicate(), statement.getObject()))
        .limit(10).forEach(statement -> text.append("missing ").append(statement).append('\n'));
    actual.stream().filter(statement -> !statement.getObject().isBNode()
        && !expected.contains(null, statement.getPredicate(), statement.getObject()))
        .limit(10).forEach(statement -> text.append("surplus ").append(statement).append('\n'));
    return text.toString();
  }
}
