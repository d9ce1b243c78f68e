/**
 * Goes through the tables of a group, converts or reads them, and checks its keys.
 *
 * <p>Uses {@code csvw.engine}, {@code csvw.key}, {@code csvw.metadata}, {@code csvw.plan}, {@code csvw.problem},
 * {@code csvw.read}, {@code csvw.table} and {@code rdf}.
 */
package be.overzicht.csvw.run;
