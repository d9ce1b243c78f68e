/**
 * What metadata says: descriptions of table groups, tables, schemas and columns, and the addresses in them.
 *
 * <p>Uses {@code csvw.datatype}, {@code csvw.problem}, {@code csvw.read}, {@code text} and {@code rdf}.
 */
package be.overzicht.csvw.metadata;
