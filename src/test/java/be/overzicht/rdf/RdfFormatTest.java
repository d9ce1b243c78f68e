package be.overzicht.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One enum knows what there is to know about a format. */
class RdfFormatTest {
  private static final String BASE = "https://overzicht.example";

  @ParameterizedTest
  @CsvSource({
      "overzicht.nq, NQUADS", "overzicht.TTL, TURTLE", "overzicht.trig.gz, TRIG", "a.b.jsonld, JSONLD",
      "x.rdf.gz, RDFXML"})
  void a_file_name_tells_its_format(String name, RdfFormat format) {
    assertEquals(Optional.of(format), RdfFormat.ofFileName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "overzicht", "overzicht.csv", ".gz", "ttl.csv.gz"})
  void another_file_name_has_no_format(String name) {
    assertTrue(RdfFormat.ofFileName(name).filter(format -> name.contains(".")).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "tr"})
  void letters_are_lowered_alike_in_every_locale(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertEquals(Optional.of(RdfFormat.TRIG), RdfFormat.ofExtension("TRIG"));
      assertEquals(Optional.of(RdfFormat.TRIG), RdfFormat.ofMediaType("APPLICATION/TRIG"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_written_in_a_format_reads_as_the_same_graph(RdfFormat format) throws IOException {
    Model graph = graph();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFHandler writer = RdfOutput.start(format, bytes, Prefixes.of(new Uris(BASE)));
    graph.forEach(writer::handleStatement);
    writer.endRDF();
    Model read = Rio.parse(new ByteArrayInputStream(bytes.toByteArray()), BASE, format.rio());
    assertEquals(Set.copyOf(graph), Set.copyOf(read));
  }

  /** Labels with what syntaxes trip over: quotes, line breaks, tabs, backslashes, other scripts, markup. */
  private static Model graph() {
    SimpleValueFactory values = SimpleValueFactory.getInstance();
    Model graph = new LinkedHashModel();
    String[] texts = {"\"Aalst\"", "one\ntwo\r\nthree\ttab", "back\\slash", "Καλημέρα 👋", "<b>&amp;</b> ]]>",
        " a ", "%20", ""};
    for (String text : texts) {
      graph.add(values.createIRI(BASE + "/id/x/liège"), RDFS.LABEL, values.createLiteral(text, "nl-BE"));
      graph.add(values.createIRI(BASE + "/id/x/b"), RDFS.COMMENT, values.createLiteral(text));
    }
    String[] numbers = {"007", "7", "+1", "one"};
    for (String number : numbers) {
      graph.add(values.createIRI(BASE + "/id/x/c"), RDFS.SEEALSO, values.createLiteral(number, XSD.INTEGER));
      graph.add(values.createIRI(BASE + "/id/x/c"), RDFS.SEEALSO, values.createLiteral(number + ".50", XSD.DECIMAL));
      graph.add(values.createIRI(BASE + "/id/x/c"), RDFS.SEEALSO, values.createLiteral(number + "e0", XSD.DOUBLE));
    }
    graph.add(values.createIRI(BASE + "/id/x/c"), RDFS.SEEALSO, values.createLiteral("1", XSD.BOOLEAN));
    return graph;
  }
}
