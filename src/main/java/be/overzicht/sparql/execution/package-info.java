/**
 * Where queries run: over a snapshot that this process holds, or in a service that holds it too.
 *
 * <p>Uses {@code sparql.budget}, {@code sparql.engine}, {@code sparql.problem}, {@code sparql.syntax}, {@code store},
 * {@code store.remote} and {@code rdf}.
 */
package be.overzicht.sparql.execution;
