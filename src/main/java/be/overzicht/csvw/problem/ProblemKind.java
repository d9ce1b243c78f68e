package be.overzicht.csvw.problem;

/** The kinds of problems that a conversion counts in its summary. */
public enum ProblemKind {
  /** The metadata cannot be used. */
  METADATA("faulty metadata"),
  /** The metadata is used, with a default instead of a faulty part. */
  METADATA_WARNING("doubtful metadata"),
  /** The table cannot be read as its dialect says. */
  TABLE("unreadable table"),
  /** The header does not fit the metadata. */
  HEADER("header does not fit the metadata"),
  /** A row has too few or too many cells. */
  ROW("row with a wrong number of cells"),
  /** A cell does not fit its column. */
  CELL("faulty cell"),
  /** A required cell is empty. */
  MISSING("missing value"),
  /** Two rows have the same primary key. */
  DUPLICATE_KEY("duplicate key"),
  /** A foreign key refers to no row, or to more than one. */
  BROKEN_REFERENCE("broken reference"),
  /** The table is read, but probably not as its maker meant it. */
  TABLE_WARNING("doubtful table");

  private final String label;

  ProblemKind(String label) {
    this.label = label;
  }

  /** The words in a summary. */
  public String label() {
    return label;
  }

  /** Whether problems of this kind leave the result valid. */
  public boolean isWarning() {
    return this == METADATA_WARNING || this == TABLE_WARNING;
  }
}
