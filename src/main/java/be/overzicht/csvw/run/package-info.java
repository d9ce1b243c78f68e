/**
 * Converts the tables of a group, and checks its keys.
 *
 * <p>Uses {@code csvw.document}, {@code csvw.engine}, {@code csvw.key}, {@code csvw.metadata}, {@code csvw.plan},
 * {@code csvw.problem}, {@code csvw.read}, {@code text} and {@code rdf}.
 */
package be.overzicht.csvw.run;
