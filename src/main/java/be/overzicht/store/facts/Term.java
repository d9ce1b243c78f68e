package be.overzicht.store.facts;

import java.util.Comparator;

/** The object of a statement in plain values, for readers that are no RDF tools. */
public sealed interface Term {
  /** By their texts; of the same text by all that they are. */
  Comparator<Term> ORDER = Comparator.comparing(Term::text).thenComparing(Term::toString);

  /** The IRI, the text of a literal, or a triple term as N-Triples writes it. */
  String text();

  /** A thing that is named by an IRI; a blank node, which our data has none of, by its label behind {@code _:}. */
  record Iri(String text) implements Term {}

  /**
   * A literal.
   *
   * @param text its lexical form
   * @param language its language tag; empty for none
   * @param datatype the IRI of its datatype
   */
  record Literal(String text, String language, String datatype) implements Term {}

  /** A <a href="https://www.w3.org/TR/rdf12-concepts/#section-triple-terms">triple term</a>, as N-Triples writes it. */
  record Composed(String text) implements Term {}
}
