package be.overzicht.csvw;

/**
 * The two forms of output of <a href="https://www.w3.org/TR/csv2rdf/#conversion-modes">Generating RDF from Tabular
 * Data, section 4</a>.
 */
public enum Mode {
  /** Describes the table group, the tables and the rows, as well as what the cells say. */
  STANDARD,
  /** Only what the cells say. */
  MINIMAL
}
