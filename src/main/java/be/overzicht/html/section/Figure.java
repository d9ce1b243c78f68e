package be.overzicht.html.section;

import be.overzicht.html.picture.Picture;

/**
 * A picture with the same content as a table.
 *
 * @param id the fragment that leads to it
 * @param title its heading
 * @param intro a sentence that says what to see in it
 * @param picture the picture
 * @param text the table that says the same
 * @param apart what the picture leaves out; null for nothing
 */
public record Figure(String id, String title, String intro, Picture picture, Table text, Apart apart)
    implements Section {

  /** A picture of everything there is. */
  public Figure(String id, String title, String intro, Picture picture, Table text) {
    this(id, title, intro, picture, text, null);
  }

  /** The same, with what it leaves out; null for nothing. */
  public Figure without(Apart leftOut) {
    return new Figure(id, title, intro, picture, text, leftOut);
  }
}
