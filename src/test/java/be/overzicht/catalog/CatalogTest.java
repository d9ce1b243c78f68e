package be.overzicht.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.overzicht.build.Releases;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Release;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
  private static final Path EUROPEAN = Path.of("../shared/suites/dcat-ap/dcat-ap-3.0.1-SHACL.ttl");
  private static final Path FLEMISH = Path.of("ontology/catalog/dcat-ap-vl.ttl");

  private static final String DATE = "^^<http://www.w3.org/2001/XMLSchema#date>";
  private static final String DAYS = "things: id:ding/c p:day \"2016-02-29\"" + DATE;

  @TempDir
  Path folder;
  private List<Release> all;
  private Catalog catalog;

  @BeforeEach
  void describeTwoReleases() throws IOException {
    Releases releases = new Releases(folder);
    all = List.of(
        releases.publish("2026-01-01", "things: id:ding/a p:name \"A\"", DAYS),
        releases.publish("2026-01-02", "things: id:ding/a p:name \"B\"", DAYS));
    catalog = Catalog.of(all);
  }

  @Test
  void the_european_shapes_find_nothing() {
    assumeTrue(Files.exists(EUROPEAN), "the shapes of DCAT-AP 3.0.1 are not beside the project");
    assertEquals(List.of(), violations(EUROPEAN, graph()));
  }

  @Test
  void the_flemish_shapes_find_nothing() {
    assertEquals(List.of(), violations(FLEMISH, graph()));
  }

  @Test
  void the_flemish_shapes_find_what_is_missing() throws IOException {
    Graph broken = graph();
    List.copyOf(broken.find(null, jena("http://www.w3.org/ns/dcat#contactPoint"), null).toList()).forEach(broken::delete);
    assertFalse(violations(FLEMISH, broken).isEmpty());
  }

  @Test
  void every_recommended_property_is_there() throws IOException {
    for (String line : Files.readAllLines(Path.of("src/test/resources/catalog/recommended.txt"))) {
      String[] parts = line.split(" ");
      for (int i = 1; i < parts.length; i++) {
        assertEquals(List.of(), without(parts[0], parts[i]), line);
      }
    }
  }

  @Test
  void versions_hang_off_the_dataset_and_know_the_one_before() throws IOException {
    String whole = Releases.URIS.id("dataset", "overzicht");
    String newest = Releases.URIS.version(whole, all.get(1).name().toString());
    assertEquals(2, count(catalog.describe(whole).statements(), Terms.HAS_VERSION));
    assertEquals(1, count(catalog.describe(newest).statements(), Terms.PREVIOUS_VERSION));
  }

  @Test
  void the_vocabulary_and_what_was_derived_are_datasets_as_each_table_is() throws IOException {
    Release last = new Releases(folder).publish("2026-01-03", "things: id:ding/a p:name \"A\"",
        "ontology: id:ding/a p:name \"A\"", "afleidingen: id:ding/a p:name \"C\"");
    Catalog whole = Catalog.of(List.of(last));
    for (String part : List.of("ontology", "afleidingen", "things")) {
      Collection<Statement> said = whole.describe(Releases.URIS.id("dataset", part)).statements();
      assertTrue(count(said, DCAT.HAS_DISTRIBUTION) >= 12, part);
      assertTrue(count(said, DCTERMS.TITLE) >= 1, part);
    }
  }

  @Test
  void the_period_of_the_dataset_is_that_of_the_days_in_the_data() throws IOException {
    Release last = new Releases(folder).publish("2026-01-03", DAYS, DAYS.replace("2016-02-29", "2025-01-01"),
        "ontology: id:ding/a p:day \"1900-01-01\"" + DATE);
    Collection<Statement> period = Catalog.of(List.of(last))
        .describe(Releases.URIS.id("periode", "dataset-overzicht")).statements();
    assertEquals(List.of("2016-02-29", "2025-01-01"), period.stream()
        .filter(statement -> statement.getObject().isLiteral())
        .map(statement -> statement.getObject().stringValue()).sorted().toList());
  }

  @Test
  void a_checksum_belongs_to_an_address_that_never_changes() {
    String latest = Releases.URIS.at("/dumps/latest/");
    List<String> downloads = values(DCAT.DOWNLOAD_URL);
    assertTrue(downloads.stream().allMatch(address -> all.stream().anyMatch(release ->
        address.startsWith(Releases.URIS.dumps(release.name().toString()) + "/"))), downloads.toString());
    assertTrue(values(DCAT.ACCESS_URL).stream().anyMatch(address -> address.startsWith(latest)));
  }

  private List<String> values(IRI property) {
    return catalog.document().statements().stream().filter(said -> said.getPredicate().equals(property))
        .map(said -> said.getObject().stringValue()).toList();
  }

  @Test
  void the_same_releases_give_the_same_catalogue() throws IOException {
    assertEquals(catalog.document().statements(), Catalog.of(all).document().statements());
  }

  private List<String> without(String type, String property) {
    Graph graph = graph();
    return graph.find(null, jena("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), jena(type)).toList().stream()
        .map(Triple::getSubject)
        .filter(subject -> !graph.contains(subject, jena(property), null))
        .map(Object::toString)
        .toList();
  }

  private static long count(Collection<Statement> statements, Object predicate) {
    return statements.stream().filter(statement -> statement.getPredicate().equals(predicate)).count();
  }

  private static Node jena(String iri) {
    return NodeFactory.createURI(iri);
  }

  private Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, new ByteArrayInputStream(catalog.document().bytes(RdfFormat.RDFXML)), Lang.RDFXML);
    return graph;
  }

  /** The official file names a property shape that it does not hold, which a SHACL processor may not accept. */
  private static void withoutLooseEnds(Graph shapes) {
    Node property = jena("http://www.w3.org/ns/shacl#property");
    shapes.find(null, property, null).toList().stream()
        .filter(triple -> !shapes.contains(triple.getObject(), null, null))
        .forEach(shapes::delete);
  }

  private static List<String> violations(Path file, Graph data) {
    Graph shapes = RDFParser.source(file).base("https://example.org/").toGraph();
    withoutLooseEnds(shapes);
    Stream<ReportEntry> entries = ShaclValidator.get().validate(Shapes.parse(shapes), data).getEntries().stream();
    return entries.map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message()).toList();
  }
}
