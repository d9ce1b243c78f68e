/**
 * Recognises values of datatypes with formats and limits on bytes; what is not recognised is left to the parsers.
 *
 * <p>Uses {@code csvw.datatype} and {@code rdf}.
 */
package be.overzicht.csvw.parse.bytes;
