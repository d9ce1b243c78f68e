package be.overzicht.csvw.read;

/**
 * Where a row stands that reading begins with.
 *
 * @param line its line, from 1
 * @param source its number in the file, from 1, with headers and comments
 * @param number its number among the rows, from 1
 * @param controls whether it is known that the file has control characters
 */
public record RowStart(int line, int source, long number, Controls controls) {
  /** The beginning of a file. */
  public static final RowStart OF_FILE = new RowStart(1, 1, 1, Controls.UNKNOWN);

  /** Whether the first control character of a file was met. */
  public enum Controls {
    /** It was, and is told by whoever met it. */
    KNOWN,
    /** It was not. */
    UNKNOWN
  }
}
