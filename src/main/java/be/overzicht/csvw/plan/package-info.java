/**
 * Compiles a table description into an immutable plan: how cells become values, and values statements.
 *
 * <p>Uses {@code csvw.datatype}, {@code csvw.metadata}, {@code csvw.parse}, {@code csvw.problem},
 * {@code csvw.remedy}, {@code text} and {@code rdf}.
 */
package be.overzicht.csvw.plan;
