package be.overzicht.search;

/**
 * A thing that was found, and why.
 *
 * @param iri the thing
 * @param concept its concept
 * @param reason what the words were found in
 * @param matched the name or number that they were found in; empty for a description
 */
public record Hit(String iri, String concept, Reason reason, String matched) {

  /** What the words were found in. */
  public enum Reason {
    /** A name of today. */
    NAME,
    /** A name of the past, or of a predecessor. */
    FORMER_NAME,
    /** A number. */
    NUMBER,
    /** A description. */
    TEXT,
    /** A name that is nearly the same. */
    SIMILAR
  }
}
