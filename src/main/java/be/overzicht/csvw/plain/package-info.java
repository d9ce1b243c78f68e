/**
 * Writes rows whose cells are values as they stand, straight from the bytes of the file to the bytes of statements. All
 * other rows take the long way of {@code csvw.plan}.
 *
 * <p>Uses {@code csvw.datatype}, {@code csvw.metadata}, {@code csvw.read} and {@code rdf}.
 */
package be.overzicht.csvw.plain;
