package be.overzicht.store.facts;

import be.overzicht.store.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Walks the statements of a snapshot's default graph in plain values: from a thing to its facts, and back. */
public final class Facts {
  private final Graph graph;

  private Facts(Graph graph) {
    this.graph = graph;
  }

  /**
   * A statement in plain values.
   *
   * @param subject the IRI of the thing it is about
   * @param property the IRI of the property
   * @param object the value
   */
  public record Fact(String subject, String property, Term object) {}

  /** The facts of this snapshot. */
  public static Facts of(Snapshot snapshot) {
    return new Facts(snapshot.union());
  }

  /** All facts about a thing. */
  public Stream<Fact> about(String iri) {
    return find(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
  }

  /** All facts with this property. */
  public Stream<Fact> with(String property) {
    return find(Node.ANY, NodeFactory.createURI(property), Node.ANY);
  }

  /** All facts there are. */
  public Stream<Fact> all() {
    return find(Node.ANY, Node.ANY, Node.ANY);
  }

  /** The values of a property of a thing, in no order. */
  public List<Term> values(String iri, String property) {
    return find(NodeFactory.createURI(iri), NodeFactory.createURI(property), Node.ANY).map(Fact::object).toList();
  }

  /** One value of a property: the first in the alphabet, so that answers do not vary. */
  public Optional<String> value(String iri, String property) {
    return values(iri, property).stream().map(Term::text).sorted().findFirst();
  }

  /** The things that a property of a thing leads to, in the order of their IRIs. */
  public List<String> things(String iri, String property) {
    return values(iri, property).stream().filter(Term.Iri.class::isInstance).map(Term::text).sorted().toList();
  }

  /** The things whose property leads to this thing, in the order of their IRIs. */
  public List<String> pointing(String property, String iri) {
    return find(Node.ANY, NodeFactory.createURI(property), NodeFactory.createURI(iri)).map(Fact::subject).sorted()
        .toList();
  }

  /** Whether any fact leads to this thing. */
  public boolean isPointedAt(String iri) {
    return graph.contains(Node.ANY, Node.ANY, NodeFactory.createURI(iri));
  }

  private Stream<Fact> find(Node subject, Node property, Node object) {
    return graph.stream(subject, property, object).map(triple -> new Fact(
        Term.of(triple.getSubject()).text(), triple.getPredicate().getURI(), Term.of(triple.getObject())));
  }
}
