/**
 * The SPARQL 1.1 Protocol: what a request asks, and which form its answer has.
 *
 * <p>Uses {@code sparql.problem}, {@code store} and {@code rdf}.
 */
package be.overzicht.sparql.protocol;
