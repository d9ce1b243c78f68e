/**
 * Writes rows whose cells are values as they stand, straight from the bytes of the file to the bytes of statements. All
 * other rows take the long way of {@code csvw.plan}.
 *
 * <p>Uses {@code csvw.read}, {@code csvw.key} and {@code rdf}.
 */
package be.overzicht.csvw.plain;
