package be.overzicht.rdf;

import java.util.Set;
import java.util.TreeSet;

/** The <a href="https://datashapes.org/forms.html">viewers of DASH</a> that pages have: what {@code dash:viewer} may say. */
public final class Viewers {
  /** The property that names the viewer of a property shape. */
  public static final String PROPERTY = "http://datashapes.org/dash#viewer";
  private static final String DASH = "http://datashapes.org/dash#";
  private static final Set<String> KNOWN = Set.of(DASH + "LabelViewer", DASH + "LiteralViewer",
      DASH + "HyperlinkViewer", DASH + "LangStringViewer", DASH + "URIViewer");

  private Viewers() {}

  /** Whether pages have this viewer. */
  public static boolean isKnown(String iri) {
    return KNOWN.contains(iri);
  }

  /** All of them as Turtle writes them, in order. */
  public static Set<String> names() {
    Set<String> names = new TreeSet<>();
    KNOWN.forEach(iri -> names.add("dash:" + iri.substring(DASH.length())));
    return names;
  }
}
