package be.overzicht.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.rdf.Uris;
import be.overzicht.store.facts.Facts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.AddDeniedException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** What a snapshot holds, and what it says of a thing. */
class SnapshotTest {
  private static final Uris URIS = new Uris("http://overzicht.test");
  private static final String QUADS = """
      <id:bestuurseenheid/1> <http://www.w3.org/2000/01/rdf-schema#label> "One"@en <id:graaf/a> .
      <id:bestuurseenheid/1> <http://www.w3.org/2004/02/skos/core#prefLabel> "Eén"@nl <id:graaf/a> .
      <id:bestuurseenheid/1> <http://www.w3.org/2004/02/skos/core#prefLabel> "Eén"@nl <id:graaf/b> .
      <id:bestuurseenheid/1> <http://www.w3.org/ns/adms#identifier> <id:identificator/k1> <id:graaf/a> .
      <id:bestuurseenheid/2> <http://www.w3.org/ns/org#linkedTo> <id:bestuurseenheid/1> <id:graaf/b> .
      <id:identificator/k1> <id:p> "tab\\t \\"quoted\\" \\\\ \\u20AC \\U0001F600"^^<http://a.test/b> <id:graaf/a> .
      """.replace("id:", "http://overzicht.test/id/");
  private static final String ONE = URIS.id("bestuurseenheid", "1");
  private static final String TWO = URIS.id("bestuurseenheid", "2");

  private final Snapshot snapshot = read(QUADS);
  private final JenaSnapshot held = JenaSnapshot.of(snapshot);

  @Test
  void the_default_graph_is_the_union_without_duplicates() {
    assertEquals(5, held.union().size());
    assertEquals(4, held.dataset().getGraph(NodeFactory.createURI(URIS.graph("a"))).size());
    assertEquals(2, held.dataset().getGraph(NodeFactory.createURI(URIS.graph("b"))).size());
  }

  @Test
  void statements_are_read_as_jena_reads_them() {
    DatasetGraph expected = RDFParser.fromString(QUADS, Lang.NQUADS).toDatasetGraph();
    for (String table : List.of("a", "b")) {
      Node name = NodeFactory.createURI(URIS.graph(table));
      Graph graph = held.dataset().getGraph(name);
      assertTrue(expected.getGraph(name).isIsomorphicWith(graph), table);
    }
  }

  @Test
  void what_a_blank_node_says_is_found_from_it() {
    Facts facts = Facts.of(read("<urn:shape> <urn:path> _:list .\n_:list <urn:first> <urn:member> .\n"));
    String list = facts.things("urn:shape", "urn:path").get(0);
    assertEquals(List.of("urn:member"), facts.things(list, "urn:first"));
  }

  @Test
  void a_description_has_the_statements_of_the_thing_and_of_its_helpers() {
    assertEquals(4, snapshot.describe(ONE).statements().size());
    assertEquals(1, snapshot.describe(TWO).statements().size());
  }

  @Test
  void a_description_of_more_statements_than_may_be_is_left_out() {
    assertEquals(snapshot.describe(ONE), snapshot.describe(ONE, 4).orElseThrow());
    assertTrue(snapshot.describe(ONE, 3).isEmpty());
  }

  @Test
  void a_description_has_what_is_said_here_of_a_thing_of_others_but_not_of_those_beyond_it() {
    Snapshot named = read(QUADS + """
        <id:bestuurseenheid/3> <http://data.vlaanderen.be/ns/besluit#werkingsgebied> <http://o.test/area> <id:graaf/a> .
        <http://o.test/area> <http://o.test/in> <http://o.test/province> <id:graaf/a> .
        <http://o.test/province> <http://www.w3.org/2000/01/rdf-schema#label> "Province" <id:graaf/a> .
        """.replace("id:", "http://overzicht.test/id/"));
    assertEquals(2, named.describe(URIS.id("bestuurseenheid", "3")).statements().size());
  }

  @Test
  void a_thing_knows_who_points_to_it() {
    assertEquals(List.of(new Incoming(TWO, "http://www.w3.org/ns/org#linkedTo")), snapshot.incoming(ONE, 10));
    assertEquals(List.of(), snapshot.incoming(ONE, 0));
  }

  @Test
  void a_label_comes_in_the_best_language_of_the_best_property() {
    assertEquals("Eén", snapshot.labels().of(ONE, "en"));
    assertEquals(TWO, snapshot.labels().of(TWO, "nl"));
  }

  @Test
  void things_of_a_concept_are_listed_in_order() {
    assertEquals(List.of(ONE, TWO), snapshot.things("bestuurseenheid"));
    assertTrue(snapshot.isKnown(ONE));
    assertFalse(snapshot.isKnown(URIS.id("bestuurseenheid", "3")));
  }

  @Test
  void nobody_can_write() {
    assertThrows(AddDeniedException.class, () -> held.dataset().addGraph(Node.ANY, held.union()));
    assertEquals(0, held.dataset().getGraph(NodeFactory.createURI("http://nowhere.test/")).size());
    assertEquals(2, held.dataset().size());
  }

  @Test
  void a_broken_line_is_named() {
    StoreException failure = assertThrows(StoreException.class, () -> read("<http://a.test/> <http://b.test/>\n"));
    assertTrue(failure.getMessage().contains("line 1:"), failure.getMessage());
  }

  @Test
  void a_rule_derives_statements() {
    var derived = new java.util.ArrayList<String>();
    Derivation derivation = new Derivation(snapshot);
    derivation.add("rules/linked.rq", """
        CONSTRUCT { ?b <ns/linked> ?a } WHERE { ?a <http://www.w3.org/ns/org#linkedTo> ?b }""");
    derivation.forEach(statement -> derived.add(statement.getSubject() + " " + statement.getPredicate()));
    assertEquals(List.of(ONE + " http://overzicht.test/ns/linked"), derived);
  }

  private static Snapshot read(String quads) {
    return Snapshot.read("test", Instant.EPOCH, URIS,
        new ByteArrayInputStream(quads.getBytes(StandardCharsets.UTF_8)));
  }
}
