package be.overzicht.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Releases;
import be.overzicht.rdf.syntax.Inexpressible;
import be.overzicht.release.Release;
import be.overzicht.store.Bridge;
import be.overzicht.store.Incoming;
import be.overzicht.store.Snapshot;
import be.overzicht.store.StoreChoice;
import be.overzicht.store.facts.Facts;
import be.overzicht.store.facts.Pattern;
import be.overzicht.store.facts.Term;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
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
  private static final String PROPERTY = Releases.URIS.term("p");
  private static final String HUB = Releases.thing("concept/soort/hub");
  private static final String LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";

  private final StoreChoice place;
  private final List<String> terms;
  private Snapshot snapshot;
  private Graph expected;

  /** With the terms that such a store can hold. */
  TermContract(StoreChoice place, List<String> terms) {
    this.place = place;
    this.terms = terms;
  }

  @BeforeAll
  void load(@TempDir Path folder) throws IOException {
    Stream<String> written = IntStream.range(0, terms.size())
        .mapToObj(number -> "terms: id:bron/" + number + " p:p " + terms.get(number));
    Release release = MasterRelease.publish(folder, Stream.concat(written, Stream.of(
        "links: id:bron/0 p:q id:concept/soort/hub", "links: id:bron/1 p:q id:concept/soort/hub",
        "links: id:bron/1 p:r id:concept/soort/hub", "links: id:bron/0 p:own id:identificator/k",
        "links: id:identificator/k p:value \"1\"", "links: id:concept/soort/hub <" + LABEL + "> \"Spil\"@nl",
        "more: id:concept/soort/hub <" + LABEL + "> \"Spil\"@nl", "more: id:concept/soort/hub <" + LABEL + "> \"Hub\"@en"))
        .toList());
    snapshot = Snapshot.load(release, place);
    expected = RDFParser.create().source(release.quads()).lang(Lang.NQUADS).checking(false).toDatasetGraph()
        .getGraph(NodeFactory.createURI(Releases.URIS.graph("terms")));
  }

  @AfterAll
  void close() {
    snapshot.close();
  }

  @Test
  void the_terms_are_all_different_ones() {
    assertEquals(terms.size(), written().size());
  }

  /** Read first of all: a store that was asked for a term has it in a cache, as it was asked. */
  @Test
  @Order(1)
  void a_store_that_was_never_asked_has_every_term_as_it_was_written() {
    assertEquals(written(), objects(Pattern.with(PROPERTY)));
  }

  @Test
  void every_term_comes_back_as_it_was_written() {
    assertEquals(written(), objects(Pattern.with(PROPERTY)));
    assertEquals(written(), objects(Pattern.in(Releases.URIS.graph("terms"))));
    assertEquals(terms.size() + 7L, snapshot.size());
    assertEquals(3, snapshot.graphs().size());
    assertEquals((long) terms.size(), snapshot.graphs().get(Releases.URIS.graph("terms")));
  }

  @Test
  void a_term_finds_the_statement_that_it_stands_in_and_no_other() {
    for (Node node : nodes()) {
      assertEquals(expected.find(Node.ANY, Node.ANY, node).mapWith(triple -> triple.getSubject().getURI()).toList(),
          subjects(Pattern.to(PROPERTY, Bridge.term(node))), node::toString);
    }
  }

  @Test
  void a_term_that_is_written_otherwise_finds_nothing() {
    String xsd = "http://www.w3.org/2001/XMLSchema#";
    for (Term term : List.of(new Term.Literal("001", "", xsd + "integer"), new Term.Literal("1.500", "", xsd + "decimal"),
        new Term.Literal("3280000.00", "", xsd + "decimal"), new Term.Literal("1.00E0", "", xsd + "double"),
        new Term.Literal("b", "ar--rtl", ""), new Term.Literal("2026-01-02-00:00", "", xsd + "date"))) {
      assertEquals(List.of(), subjects(Pattern.to(PROPERTY, term)), term.toString());
    }
  }

  @Test
  void values_are_found_by_their_datatype() {
    for (String datatype : List.of("integer", "decimal", "date", "boolean")) {
      String iri = "http://www.w3.org/2001/XMLSchema#" + datatype;
      assertEquals(expected.stream().filter(triple -> triple.getObject().isLiteral()
          && triple.getObject().getLiteralDatatypeURI().equals(iri)).count(), subjects(Pattern.typed(iri)).size(), datatype);
    }
  }

  @Test
  void a_scan_ends_when_its_visitor_has_enough() {
    List<String> seen = new ArrayList<>();
    snapshot.scan(Pattern.with(PROPERTY), fact -> {
      seen.add(fact.subject());
      return seen.size() < 3;
    });
    assertEquals(3, seen.size());
  }

  @Test
  void who_points_to_a_thing_is_told_in_order_and_not_beyond_the_limit() {
    List<Incoming> all = List.of(new Incoming(Releases.thing("bron/0"), Releases.URIS.term("q")),
        new Incoming(Releases.thing("bron/1"), Releases.URIS.term("q")),
        new Incoming(Releases.thing("bron/1"), Releases.URIS.term("r")));
    assertEquals(all, snapshot.incoming(HUB, 10));
    assertEquals(all.subList(0, 2), snapshot.incoming(HUB, 2));
    assertEquals(List.of(), snapshot.incoming(HUB, 0));
    assertTrue(Facts.of(snapshot).isPointedAt(HUB));
    assertFalse(Facts.of(snapshot).isPointedAt(Releases.thing("bron/0")));
  }

  @Test
  void things_are_listed_by_concept_in_order_and_helpers_are_no_documents() {
    assertEquals(List.of("bron", "concept", "identificator"), snapshot.concepts());
    assertEquals(IntStream.range(0, terms.size()).mapToObj(number -> Releases.thing("bron/" + number)).sorted().toList(),
        snapshot.things("bron"));
    assertEquals(List.of(), snapshot.things("initiatief"));
    assertEquals(terms.size() + 1, snapshot.documents().size());
    assertFalse(snapshot.documents().contains(Releases.thing("identificator/k")));
  }

  @Test
  void a_document_says_what_is_said_of_the_thing_and_of_its_helpers() {
    assertEquals(2, snapshot.describe(HUB).statements().size());
    assertEquals(4, snapshot.describe(Releases.thing("bron/0")).statements().size());
    assertTrue(snapshot.describe(Releases.thing("bron/0"), 3).isEmpty());
    assertEquals(4, snapshot.describe(Releases.thing("bron/0"), 9).orElseThrow().statements().size());
    assertTrue(snapshot.describe(Releases.thing("bron/none")).statements().isEmpty());
    assertTrue(snapshot.isKnown(HUB));
    assertFalse(snapshot.isKnown(Releases.thing("bron/none")));
  }

  @Test
  void names_are_in_the_language_of_the_reader() {
    assertEquals("Spil", snapshot.labels().of(HUB, "nl"));
    assertEquals("Hub", snapshot.labels().of(HUB, "en"));
    assertEquals("Spil", snapshot.labels().of(HUB, "fr"));
  }

  @Test
  void a_fact_that_rdf_11_cannot_say_is_refused_and_never_changed() {
    for (Node node : nodes()) {
      Facts.Fact fact = new Facts.Fact(HUB, PROPERTY, Bridge.term(node));
      if (node.isTripleTerm() || node.isLiteral() && node.getLiteralBaseDirection() != null) {
        assertThrows(Inexpressible.class, () -> Bridge.statement(fact), node::toString);
      } else {
        assertEquals(node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI(),
            Bridge.statement(fact).getObject().stringValue());
      }
    }
  }

  private List<Node> nodes() {
    return expected.find().mapWith(triple -> triple.getObject()).toList();
  }

  private Set<Term> written() {
    return new HashSet<>(nodes().stream().map(Bridge::term).toList());
  }

  private Set<Term> objects(Pattern pattern) {
    Set<Term> objects = new HashSet<>();
    snapshot.scan(pattern, fact -> {
      objects.add(fact.object());
      return true;
    });
    return objects;
  }

  private List<String> subjects(Pattern pattern) {
    List<String> subjects = new ArrayList<>();
    snapshot.scan(pattern, fact -> subjects.add(fact.subject()));
    return subjects;
  }
}
