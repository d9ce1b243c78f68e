/**
 * What the machines do with the parts of a table: the plan compiled from its metadata, and its rows converted.
 *
 * <p>Uses {@code csvw}, {@code rdf}, {@code spark.boundary} and {@code spark.file}.
 */
package be.overzicht.spark.part;
