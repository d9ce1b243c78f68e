package be.overzicht.store.facts;

/** The object of a statement in plain values, for readers that are no RDF tools. */
public sealed interface Term {

  /** The IRI, or the text of a literal. */
  String text();

  /** A thing that is named by an IRI; a blank node, which our data has none of, by its label. */
  record Iri(String text) implements Term {}

  /**
   * A literal.
   *
   * @param text its lexical form
   * @param language its language tag; empty for none
   * @param datatype the IRI of its datatype
   */
  record Literal(String text, String language, String datatype) implements Term {}
}
