package be.overzicht.csvw.problem;

/**
 * Where in a file something stands.
 *
 * @param file the file as the user named it, or its address
 * @param line from 1; 0 for the file as a whole
 * @param column the character in the line, from 1; 0 for the line as a whole
 */
public record Place(String file, int line, int column) {
  /** The file as a whole. */
  public static Place in(String file) {
    return new Place(file, 0, 0);
  }
}
