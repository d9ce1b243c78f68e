package be.overzicht.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Releases;
import be.overzicht.release.Release;
import be.overzicht.store.JenaSnapshot;
import be.overzicht.store.Snapshot;
import be.overzicht.store.StoreChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A term is kept as it is written, and found by that and nothing else; Jena's reader says what was written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class TermContract {
  private static final List<String> TERMS = TermKinds.all();
  private static final Node PROPERTY = NodeFactory.createURI(Releases.URIS.term("p"));

  private final StoreChoice place;
  private JenaSnapshot snapshot;
  private Graph expected;

  TermContract(StoreChoice place) {
    this.place = place;
  }

  @BeforeAll
  void load(@TempDir Path folder) throws IOException {
    Release release = MasterRelease.publish(folder, IntStream.range(0, TERMS.size())
        .mapToObj(number -> "terms: id:bron/" + number + " p:p " + TERMS.get(number)).toList());
    snapshot = JenaSnapshot.of(Snapshot.load(release, place));
    expected = RDFParser.create().source(release.quads()).lang(Lang.NQUADS).checking(false).toDatasetGraph()
        .getGraph(NodeFactory.createURI(Releases.URIS.graph("terms")));
  }

  @AfterAll
  void close() {
    snapshot.close();
  }

  @Test
  void the_terms_are_all_different_ones() {
    assertEquals(TERMS.size(), written(expected).size());
  }

  /** Read first of all: a store that was asked for a term has it in a cache, as it was asked. */
  @Test
  @Order(1)
  void a_store_that_was_never_asked_has_every_term_as_it_was_written() {
    assertEquals(written(expected), written(snapshot.union()));
  }

  @Test
  void every_term_comes_back_as_it_was_written() {
    assertEquals(written(expected), written(snapshot.union()));
    Node table = NodeFactory.createURI(Releases.URIS.graph("terms"));
    assertEquals(written(expected), written(snapshot.dataset().getGraph(table)));
    assertEquals(TERMS.size(), snapshot.union().size());
  }

  @Test
  void a_term_finds_the_statement_that_it_stands_in_and_no_other() {
    for (Node term : written(expected)) {
      List<Node> subjects = new ArrayList<>();
      snapshot.union().find(Node.ANY, PROPERTY, term).forEach(triple -> subjects.add(triple.getSubject()));
      assertEquals(expected.find(Node.ANY, PROPERTY, term).mapWith(triple -> triple.getSubject()).toList(), subjects,
          term::toString);
      assertTrue(snapshot.union().contains(subjects.get(0), PROPERTY, term), term::toString);
    }
  }

  @Test
  void a_term_that_is_written_otherwise_finds_nothing() {
    for (String term : List.of("001", "1.500", "\"3280000.00\"^^<http://www.w3.org/2001/XMLSchema#decimal>", "1.00E0",
        "\"a\"@ar-EG--rtl", "\"b\"@ar--rtl", "\"2026-01-02-00:00\"^^<http://www.w3.org/2001/XMLSchema#date>")) {
      assertEquals(0, matches("?s ?p " + term), term);
    }
  }

  @Test
  void a_query_finds_numbers_by_term_in_a_pattern_and_by_value_in_a_filter() {
    assertEquals(1, matches("?s ?p 01"));
    assertEquals(1, matches("?s ?p 3280000.0"));
    assertEquals(2, matches("?s ?p ?o FILTER(datatype(?o) = xsd:decimal && ?o = 3280000)"));
    assertEquals(1, matches("?s ?p \"a\"@AR--rtl"));
  }

  private long matches(String pattern) {
    DatasetGraph dataset = snapshot.dataset();
    return Txn.calculateRead(dataset, () -> {
      try (QueryExec query = QueryExec.dataset(dataset).query(
          "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT * { " + pattern + " }").build()) {
        return query.select().stream().count();
      }
    });
  }

  private static Set<Node> written(Graph graph) {
    Set<Node> objects = new HashSet<>();
    graph.find().forEach(triple -> objects.add(triple.getObject()));
    return objects;
  }
}
