package be.overzicht.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfOutputTest {
  private static final ValueFactory TERMS = SimpleValueFactory.getInstance();
  private static final String KILOBYTE = "x".repeat(1_000);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** The buffer of the stream is 8 KiB; a writer that kept a thousand statements would still hold all of these. */
  @ParameterizedTest
  @EnumSource
  void a_stream_keeps_no_statement(RdfFormat format) {
    RDFHandler writer = RdfOutput.stream(format, out, Prefixes.standardOnly());
    for (int i = 0; i < 200; i++) {
      writer.handleStatement(of("http://example.org/" + i, KILOBYTE));
    }
    assertTrue(out.size() > 100 * KILOBYTE.length(), () -> out.size() + " bytes were written before the end");
  }

  @ParameterizedTest
  @EnumSource
  void a_number_stays_the_term_that_it_is(RdfFormat format) throws IOException {
    List<Statement> statements = List.of(
        TERMS.createStatement(TERMS.createIRI("http://example.org/a"), RDFS.LABEL, TERMS.createLiteral("007", XSD.INTEGER)),
        TERMS.createStatement(TERMS.createIRI("http://example.org/a"), RDFS.LABEL, TERMS.createLiteral("4.50", XSD.DECIMAL)),
        TERMS.createStatement(TERMS.createIRI("http://example.org/b"), RDFS.LABEL, TERMS.createLiteral("1", XSD.BOOLEAN)));
    RDFHandler writer = RdfOutput.stream(format, out, Prefixes.standardOnly());
    statements.forEach(writer::handleStatement);
    writer.endRDF();
    Model read = Rio.parse(new ByteArrayInputStream(out.toByteArray()), "", format.rio());
    assertEquals(new LinkedHashModel(statements), read);
  }

  private static Statement of(String subject, String label) {
    return TERMS.createStatement(TERMS.createIRI(subject), RDFS.LABEL, TERMS.createLiteral(label));
  }
}
