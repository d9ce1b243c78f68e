/**
 * Parses the text of a cell into a value of its datatype, by format and facets.
 *
 * <p>Uses {@code csvw.datatype}, {@code text} and {@code rdf}.
 */
package be.overzicht.csvw.parse;
