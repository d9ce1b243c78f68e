package be.overzicht.csvw.metadata;

/**
 * A column, as metadata describes it.
 *
 * @param name the name that metadata gives; null when it gives none
 * @param titles the titles that metadata gives
 * @param language the default language of the document, for the name made from a title
 * @param virtual whether it stands in the table or only in the metadata
 * @param output whether its cells are converted
 * @param valueUrlForEach whether the value template is expanded for each item of a list
 * @param properties what holds for its cells, inherited properties included
 */
public record ColumnDescription(
    String name,
    Titles titles,
    String language,
    Presence virtual,
    Output output,
    ListTemplate valueUrlForEach,
    Inherited properties) {

  /** Where the cells of a column are. */
  public enum Presence {
    /** In the table. */
    REAL,
    /** In the metadata only. */
    VIRTUAL
  }

  /** Whether cells or tables are converted. */
  public enum Output {
    /** They are. */
    WRITTEN,
    /** They are only checked. */
    SUPPRESSED
  }

  /** How the value template of a list is expanded. */
  public enum ListTemplate {
    /** Once, over the whole list. */
    ONCE,
    /** For each item, by the annotation {@code https://overzicht.be/ns/csvw#valueUrlForEach}. */
    FOR_EACH
  }

  /** A column about which nothing is said but what its cells inherit. */
  public static ColumnDescription of(Titles titles, Inherited properties) {
    return new ColumnDescription(null, titles, Languages.UNDEFINED, Presence.REAL, Output.WRITTEN, ListTemplate.ONCE,
        properties);
  }

  /** Whether it is a virtual column. */
  public boolean isVirtual() {
    return virtual == Presence.VIRTUAL;
  }

  /**
   * The name of the column at this position, from 1: the one given, or the first title with percent signs, or
   * {@code _col.N} (<a href="https://www.w3.org/TR/tabular-metadata/#column-name">section 5.6</a>).
   */
  public String nameAt(int number) {
    if (name != null) {
      return name;
    }
    return titles.first(language).map(Percent::encodeName).orElse("_col." + number);
  }

  /** How messages call it. */
  public String label(int number) {
    return titles.any().orElse(name == null ? "_col." + number : name);
  }
}
