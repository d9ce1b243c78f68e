package be.overzicht.html.section;

import be.overzicht.html.Address;
import be.overzicht.html.picture.ClassDiagram;
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
 * @param address where it can be had alone; null for nowhere
 */
public record Figure(String id, String title, String intro, Picture picture, Table text, Apart apart, Place address)
    implements Section {

  /** Where a picture can be had alone. */
  public record Place(String svg, String csv, String embed) {

    /** The addresses of a figure by its name, with these parameters. */
    public static Place of(String name, Address parameters) {
      return new Place(parameters.at("/figure/" + name + ".svg").href(), parameters.at("/figure/" + name + ".csv").href(),
          parameters.at("/embed/" + name).href());
    }
  }

  /** A picture of everything there is. */
  public Figure(String id, String title, String intro, Picture picture, Table text) {
    this(id, title, intro, picture, text, null, null);
  }

  /** The same, with what it leaves out; null for nothing. */
  public Figure without(Apart leftOut) {
    return new Figure(id, title, intro, picture, text, leftOut, address);
  }

  /** The same, to be had alone by this name. */
  public Figure named(String name, Address parameters) {
    return new Figure(id, title, intro, picture, text, apart, Place.of(name, parameters));
  }

  /** Whether it is as wide as a page on a desk. */
  public boolean isWide() {
    return picture instanceof ClassDiagram;
  }
}
