/**
 * Reads metadata documents into descriptions of table groups, tables, schemas and columns, normalised and validated.
 *
 * <p>Uses {@code csvw.read}, {@code csvw.datatype}, {@code csvw.problem}, {@code rdf} and the streaming JSON parser.
 */
package be.overzicht.csvw.metadata;
