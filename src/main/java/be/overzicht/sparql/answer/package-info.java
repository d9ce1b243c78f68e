/**
 * Answers on their way out: compact writers of rows, statements by Rio, a body that is sent whole or streamed, and the
 * cache.
 *
 * <p>Uses {@code sparql.budget}, {@code sparql.execution}, {@code sparql.problem},
 * {@code sparql.protocol}, {@code store} and {@code rdf}.
 */
package be.overzicht.sparql.answer;
