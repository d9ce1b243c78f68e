package be.overzicht.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.function.Executable;

/**
 * Writes how each test of a suite ended, in the <a href="https://www.w3.org/TR/EARL10-Schema/">Evaluation and Report
 * Language</a>, to {@code target/earl-csvw-….ttl}.
 */
final class EarlReport {
  private static final String EARL = "http://www.w3.org/ns/earl#";

  private final String kind;
  private final Map<String, Boolean> outcomes = new TreeMap<>();

  EarlReport(String kind) {
    this.kind = kind;
  }

  /** Runs a test and writes down its end. */
  void record(String test, Executable body) throws Throwable {
    outcomes.put(test, false);
    try {
      body.execute();
      outcomes.put(test, true);
    } finally {
      write();
    }
  }

  private void write() throws IOException {
    Model report = new LinkedHashModel();
    report.setNamespace("earl", EARL);
    outcomes.forEach((test, passed) -> add(report, test, passed));
    Files.createDirectories(Path.of("target"));
    try (var out = Files.newOutputStream(Path.of("target", "earl-csvw-" + kind + ".ttl"))) {
      Rio.write(report, out, RDFFormat.TURTLE);
    }
  }

  private void add(Model report, String test, boolean passed) {
    Resource assertion = Values.bnode("a" + test);
    Resource result = Values.bnode("r" + test);
    report.add(assertion, RDF.TYPE, term("Assertion"));
    report.add(assertion, term("subject"), Values.iri("https://overzicht.be/ns/csvw"));
    report.add(assertion, term("test"), Values.iri(CsvwSuite.BASE + "manifest-" + kind + "#" + test));
    report.add(assertion, term("mode"), term("automatic"));
    report.add(assertion, term("result"), result);
    report.add(result, RDF.TYPE, term("TestResult"));
    report.add(result, term("outcome"), term(passed ? "passed" : "failed"));
  }

  private static IRI term(String name) {
    return Values.iri(EARL, name);
  }
}
