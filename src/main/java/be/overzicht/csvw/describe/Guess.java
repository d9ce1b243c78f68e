package be.overzicht.csvw.describe;

/**
 * Something that the metadata says of a table and nobody has said before.
 *
 * @param file the table as the user named it
 * @param column the title of the column, or empty for the table as a whole
 * @param what what is said
 * @param because the rows that decided it
 * @param certainty how sure it is
 */
public record Guess(String file, String column, String what, String because, Certainty certainty) {
  /** How sure a guess is. */
  public enum Certainty {
    /** Every row says so, and nothing else could be meant. */
    CERTAIN,
    /** Every row fits, and a further row could still refute it. */
    LIKELY,
    /** Somebody who knows the table has to decide. */
    OPEN
  }

  @Override
  public String toString() {
    String subject = column.isEmpty() ? file : file + " column \"" + column + "\"";
    String sure = switch (certainty) {
      case CERTAIN -> "certain";
      case LIKELY -> "likely";
      case OPEN -> "please decide";
    };
    return subject + ": " + what + ", because " + because + " (" + sure + ")";
  }
}
