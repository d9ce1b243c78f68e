package be.overzicht.http.exchange;

/**
 * A link in a header (<a href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288</a>).
 *
 * @param target an absolute or path-absolute address
 * @param relation what it is to this answer
 * @param attributes what else is said of it, such as {@code ; type="text/turtle"}; may be empty
 */
public record WebLink(String target, String relation, String attributes) {

  /** A link that says no more than its relation. */
  public static WebLink of(String target, String relation) {
    return new WebLink(target, relation, "");
  }

  /** The same content in another form. */
  public static WebLink alternate(String target, String mediaType) {
    return new WebLink(target, "alternate", "; type=\"" + mediaType + "\"");
  }

  /** Adds it to a header that may have others already. */
  public StringBuilder appendTo(StringBuilder header) {
    return header.append(header.isEmpty() ? "<" : ", <").append(target).append(">; rel=\"").append(relation).append('"')
        .append(attributes);
  }

  @Override
  public String toString() {
    return appendTo(new StringBuilder()).toString();
  }
}
