package be.overzicht.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RdfDocumentTest {
  private static final ValueFactory TERMS = SimpleValueFactory.getInstance();
  private static final String THING = "https://overzicht.example/id/ding/a";
  private static final List<Statement> STATEMENTS = List.of(
      about(RDF.TYPE, SKOS.CONCEPT),
      about(SKOS.PREF_LABEL, TERMS.createLiteral("Ding", "nl")),
      about(DCTERMS.ISSUED, TERMS.createLiteral("2026-11-22", XSD.DATE)),
      about(DCTERMS.SOURCE, TERMS.createIRI("http://example.org/%7Eé/\u00fe?a=b#c")),
      about(DCTERMS.SOURCE, TERMS.createIRI("http://example.org/plain")));

  private final RdfDocument document = new RdfDocument(STATEMENTS, Prefixes.of(new Uris("https://overzicht.example")));

  private static Statement about(IRI property, Value value) {
    return TERMS.createStatement(TERMS.createIRI(THING), property, value);
  }

  @ParameterizedTest
  @CsvSource({"TURTLE, @prefix (\\w+):", "TRIG, @prefix (\\w+):", "RDFXML, xmlns:(\\w+)="})
  void a_document_declares_the_prefixes_that_it_uses(RdfFormat format, String declaration) {
    String text = new String(document.bytes(format), StandardCharsets.UTF_8);
    Set<String> declared = Pattern.compile(declaration).matcher(text).results()
        .map((MatchResult found) -> found.group(1)).collect(Collectors.toSet());
    assertEquals(Set.of("rdf", "skos", "dct", "xsd"), declared);
  }

  @ParameterizedTest
  @EnumSource
  void every_form_is_the_same_graph(RdfFormat format) throws IOException {
    Model read = Rio.parse(new ByteArrayInputStream(document.bytes(format)), "", format.rio());
    assertEquals(new LinkedHashModel(STATEMENTS), read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"label", "Z", "pref-label", "v1", "1", "a.b", "a.", "é", "a(b)", "a:b", "a%20b", "@", ""})
  void a_local_name_is_read_as_it_was(String name) throws IOException {
    List<Statement> named = List.of(about(SKOS.RELATED, TERMS.createIRI(SKOS.NAMESPACE + name)));
    for (RdfFormat format : List.of(RdfFormat.TURTLE, RdfFormat.TRIG)) {
      byte[] bytes = new RdfDocument(named, Prefixes.standardOnly()).bytes(format);
      assertEquals(new LinkedHashModel(named), Rio.parse(new ByteArrayInputStream(bytes), "", format.rio()));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "NTRIPLES"})
  void a_form_without_graphs_leaves_them_out(RdfFormat format) throws IOException {
    Statement named = TERMS.createStatement(
        TERMS.createIRI(THING), RDF.TYPE, SKOS.CONCEPT, TERMS.createIRI("https://overzicht.example/id/graaf/x"));
    byte[] bytes = new RdfDocument(List.of(named), Prefixes.standardOnly()).bytes(format);
    Model read = Rio.parse(new ByteArrayInputStream(bytes), "", format.rio());
    assertEquals(new LinkedHashModel(STATEMENTS.subList(0, 1)), read);
  }
}
