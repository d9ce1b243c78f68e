/**
 * Compiles a table description into an immutable plan, and runs it over rows to bytes of N-Triples.
 *
 * <p>Uses the other packages below {@code csvw} and {@code rdf}.
 */
package be.overzicht.csvw.plan;
