package be.overzicht.csvw.datatype;

/**
 * A datatype: a built-in one, narrowed by a format and facets, perhaps with an IRI of its own.
 *
 * @param id the IRI of its literals when they do not have that of the base; null otherwise
 * @param base the built-in datatype
 * @param format how its texts look
 * @param facets limits on length and value
 */
public record Datatype(String id, BaseType base, Format format, Facets facets) {
  /** Any string. */
  public static final Datatype STRING = of(BaseType.STRING);

  /** A built-in datatype. */
  public static Datatype of(BaseType base) {
    return new Datatype(null, base, Format.NONE, Facets.NONE);
  }

  /** The datatype of its literals. */
  public String iri() {
    return id == null ? base.iri() : id;
  }

  /** The name in messages. */
  public String label() {
    return base.label();
  }
}
