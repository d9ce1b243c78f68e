/**
 * Runs plans over the rows of a table group, on threads, and checks its keys.
 *
 * <p>Uses {@code csvw.document}, {@code csvw.key}, {@code csvw.metadata}, {@code csvw.plain}, {@code csvw.plan},
 * {@code csvw.problem}, {@code csvw.read}, {@code text} and {@code rdf}.
 */
package be.overzicht.csvw.run;
