/**
 * Runs plans over the rows of tables and holds their keys together: on the threads of one machine, or as another engine
 * does it.
 *
 * <p>Uses {@code csvw.key}, {@code csvw.metadata}, {@code csvw.plan}, {@code csvw.problem},
 * {@code csvw.read} and {@code rdf}.
 */
package be.overzicht.csvw.engine;
