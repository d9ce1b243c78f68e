/**
 * Finds where the records of a table begin without reading it from its beginning.
 *
 * <p>Uses {@code csvw.read} only.
 */
package be.overzicht.spark.boundary;
