package be.overzicht.store.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Walks the statements of a snapshot's default graph in plain values: from a thing to its facts, and back. */
public final class Facts {
  private final FactSource source;

  private Facts(FactSource source) {
    this.source = source;
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
  public static Facts of(FactSource source) {
    return new Facts(source);
  }

  /** All facts about a thing. */
  public Stream<Fact> about(String iri) {
    return find(Pattern.about(iri)).stream();
  }

  /** All facts with this property. */
  public Stream<Fact> with(String property) {
    return find(Pattern.with(property)).stream();
  }

  /** All facts whose value is of this datatype. */
  public Stream<Fact> typed(String datatype) {
    return find(Pattern.typed(datatype)).stream();
  }

  /** The values of a property of a thing, in the order of the alphabet, so that answers do not vary. */
  public List<Term> values(String iri, String property) {
    return find(Pattern.values(iri, property)).stream().map(Fact::object).sorted(Term.ORDER).toList();
  }

  /** One value of a property: the first in the alphabet, so that answers do not vary. */
  public Optional<String> value(String iri, String property) {
    return values(iri, property).stream().map(Term::text).findFirst();
  }

  /** The things that a property of a thing leads to, in the order of their IRIs. */
  public List<String> things(String iri, String property) {
    return values(iri, property).stream().filter(Term.Iri.class::isInstance).map(Term::text).toList();
  }

  /** The things whose property leads to this thing, in the order of their IRIs. */
  public List<String> pointing(String property, String iri) {
    return find(Pattern.to(property, new Term.Iri(iri))).stream().map(Fact::subject).sorted().toList();
  }

  /** Whether any fact leads to this thing. */
  public boolean isPointedAt(String iri) {
    List<Fact> first = new ArrayList<>(1);
    source.scan(Pattern.to(iri), fact -> {
      first.add(fact);
      return false;
    });
    return !first.isEmpty();
  }

  private List<Fact> find(Pattern pattern) {
    List<Fact> found = new ArrayList<>();
    source.scan(pattern, found::add);
    return found;
  }
}
