/**
 * Where queries run: over a snapshot that this process holds.
 *
 * <p>Uses {@code sparql.budget}, {@code sparql.engine}, {@code store} and {@code rdf}.
 */
package be.overzicht.sparql.execution;
