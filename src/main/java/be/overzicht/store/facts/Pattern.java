package be.overzicht.store.facts;

import java.util.Optional;

/**
 * Which facts are asked for. Something of it is given: whoever wants to see all statements there are reads the release.
 *
 * @param subject the IRI of the thing that they are about
 * @param property the IRI of their property
 * @param object the IRI or the literal that they lead to, by term
 * @param datatype the IRI of the datatype of their objects
 * @param graph the IRI of the graph that they stand in; the union of all otherwise
 */
public record Pattern(Optional<String> subject, Optional<String> property, Optional<Term> object,
    Optional<String> datatype, Optional<String> graph) {

  public Pattern {
    if (subject.isEmpty() && property.isEmpty() && object.isEmpty() && datatype.isEmpty() && graph.isEmpty()) {
      throw new IllegalArgumentException("a pattern without any term; give a subject, a property or an object");
    }
  }

  /** What is said about a thing. */
  public static Pattern about(String iri) {
    return of(Optional.of(iri), Optional.empty(), Optional.empty());
  }

  /** The values of a property of a thing. */
  public static Pattern values(String iri, String property) {
    return of(Optional.of(iri), Optional.of(property), Optional.empty());
  }

  /** What has a property. */
  public static Pattern with(String property) {
    return of(Optional.empty(), Optional.of(property), Optional.empty());
  }

  /** What leads to a thing. */
  public static Pattern to(String iri) {
    return of(Optional.empty(), Optional.empty(), Optional.of(new Term.Iri(iri)));
  }

  /** What leads to a term by a property. */
  public static Pattern to(String property, Term object) {
    return of(Optional.empty(), Optional.of(property), Optional.of(object));
  }

  /** What has a value of a datatype. */
  public static Pattern typed(String datatype) {
    return new Pattern(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(datatype), Optional.empty());
  }

  /** What stands in a graph. */
  public static Pattern in(String graph) {
    return new Pattern(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(graph));
  }

  private static Pattern of(Optional<String> subject, Optional<String> property, Optional<Term> object) {
    return new Pattern(subject, property, object, Optional.empty(), Optional.empty());
  }
}
