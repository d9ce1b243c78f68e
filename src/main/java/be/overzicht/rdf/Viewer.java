package be.overzicht.rdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a page shows what a property shape leads to: what {@code dash:viewer} may say. Some are
 * <a href="https://datashapes.org/forms.html">viewers of DASH</a>, the others are individuals of {@code dash:Viewer} beside
 * our shapes, as {@code ontology/shapes/display/viewers.ttl} describes them.
 */
public enum Viewer {
  /** A row: things by their names. */
  LABEL("dash:LabelViewer"),
  /** A row: texts, dates and numbers in the words of the reader. */
  LITERAL("dash:LiteralViewer"),
  /** A row: addresses elsewhere. */
  HYPERLINK("dash:HyperlinkViewer"),
  /** A row: texts in the language of the reader. */
  LANG_STRING("dash:LangStringViewer"),
  /** A row: things by their names. */
  URI("dash:URIViewer"),
  /** A section: a table of things, whose columns are the property shapes of {@code sh:node}. */
  VALUE_TABLE("dash:ValueTableViewer"),
  /** A section: a list of links to things. */
  LIST("shape:ListViewer"),
  /** A section: the counts that sources give, with shares where one was counted out of another. */
  COUNTS("shape:CountsViewer"),
  /** A section: what a body came from and what it became, as a picture and a table. */
  FAMILY("shape:FamilyViewer"),
  /** Sections: what a body takes part in, contributed to, and was seen with. */
  PARTICIPATIONS("shape:ParticipationsViewer"),
  /** A column: whether a thing runs, with the date of that knowledge and who says it. */
  STATUS("shape:StatusViewer");

  /** The property that names the viewer of a property shape. */
  public static final String PROPERTY = "http://datashapes.org/dash#viewer";
  private static final String DASH = "http://datashapes.org/dash#";

  private final String name;

  Viewer(String name) {
    this.name = name;
  }

  /** Its IRI; that of our own is where the addresses of the publisher are. */
  public String iri(Uris uris) {
    return name.replaceFirst("^dash:", DASH).replaceFirst("^shape:", uris.shapes());
  }

  /** That of an IRI, if pages have it. */
  public static Optional<Viewer> of(String iri, Uris uris) {
    return Arrays.stream(values()).filter(viewer -> viewer.iri(uris).equals(iri)).findFirst();
  }

  /** The names of all as Turtle writes them, in order. */
  public static List<String> names() {
    return Arrays.stream(values()).map(viewer -> viewer.name).sorted().toList();
  }
}
