package be.overzicht.csvw.datatype;

/**
 * The {@code format} of a datatype, as metadata gives it: a string, or for numbers the characters and a pattern
 * (<a href="https://www.w3.org/TR/tabular-data-model/#formats-for-numeric-types">the tabular data model, section
 * 6.4.2</a>).
 *
 * @param pattern the string, or the {@code pattern} of a number format; null when there is none
 * @param decimalChar what stands before the fraction
 * @param groupChar what stands between groups of digits; null when nothing is said
 */
public record Format(String pattern, String decimalChar, String groupChar) {
  /** No format. */
  public static final Format NONE = new Format(null, ".", null);

  /** A format that is a single string. */
  public static Format of(String pattern) {
    return new Format(pattern, ".", null);
  }

  /** The same characters without the pattern. */
  public Format withoutPattern() {
    return new Format(null, decimalChar, groupChar);
  }

  /**
   * What stands between groups of digits, empty when nothing may: only a pattern has a comma where nothing is said, and
   * not where the comma stands before the fraction.
   */
  public String group() {
    if (groupChar != null) {
      return groupChar;
    }
    return pattern == null || decimalChar.equals(",") ? "" : ",";
  }
}
