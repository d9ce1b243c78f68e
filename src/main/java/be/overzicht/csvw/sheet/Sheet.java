package be.overzicht.csvw.sheet;

/**
 * A sheet of a workbook.
 *
 * @param name its name on its tab
 * @param part where its cells stand in the file
 * @param visibility whether people see it
 */
record Sheet(String name, String part, Visibility visibility) {
  /** Whether people see a sheet. */
  enum Visibility {
    /** They do. */
    SHOWN,
    /** Only when they ask for it. */
    HIDDEN
  }
}
