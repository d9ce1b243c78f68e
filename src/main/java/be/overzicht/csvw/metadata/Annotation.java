package be.overzicht.csvw.metadata;

import java.util.List;

/**
 * A statement that metadata makes about a table group or a table, besides describing its cells.
 *
 * @param property the IRI of the property
 * @param value what it says
 */
public record Annotation(String property, Value value) {

  /** The object of such a statement. */
  public sealed interface Value {}

  /**
   * A literal.
   *
   * @param text its lexical form
   * @param language its language; null when it has none
   * @param datatype the IRI of its datatype; null for a string
   */
  public record Literal(String text, String language, String datatype) implements Value {}

  /**
   * A thing, with what is said about it.
   *
   * @param id its IRI; null when it has none
   * @param statements what is said about it
   */
  public record Node(String id, List<Annotation> statements) implements Value {}
}
