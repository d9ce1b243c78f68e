/**
 * What metadata says: descriptions of table groups, tables, schemas and columns, and the addresses in them.
 *
 * <p>Uses {@code csvw.read} and {@code csvw.datatype}.
 */
package be.overzicht.csvw.metadata;
