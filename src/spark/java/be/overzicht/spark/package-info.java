/**
 * Conversion on Apache Spark: the rows of a table group in parts, on many machines, to the same bytes as on one.
 *
 * <p>Uses {@code csvw}, {@code cli.option}, {@code cli.step} and {@code rdf}; nothing uses it.
 */
package be.overzicht.spark;
