package be.overzicht.csvw.datatype;

/**
 * The {@code format} of a datatype, as metadata gives it: a string, or for numbers the characters and a pattern.
 *
 * @param pattern the string, or the {@code pattern} of a number format; null when there is none
 * @param decimalChar what stands before the fraction
 * @param groupChar what stands between groups of digits; null when no format was given, so that none may stand there
 */
public record Format(String pattern, String decimalChar, String groupChar) {
  /** No format. */
  public static final Format NONE = new Format(null, ".", null);

  /** A format that is a single string. */
  public static Format of(String pattern) {
    return new Format(pattern, ".", ",");
  }

  /** The same characters without the pattern. */
  public Format withoutPattern() {
    return new Format(null, decimalChar, groupChar);
  }
}
