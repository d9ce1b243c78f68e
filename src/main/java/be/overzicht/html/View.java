package be.overzicht.html;

/** What stands in a page's main part: a record that knows its template. */
public interface View {

  /** The template below {@code src/main/jte}, such as {@code front.jte}; it takes {@code frame} and {@code view}. */
  String template();
}
