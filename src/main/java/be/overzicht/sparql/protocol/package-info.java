/**
 * The SPARQL 1.1 Protocol: what a request asks, which form its answer has, and what is said when it cannot be answered.
 *
 * <p>Uses {@code store} and {@code rdf}.
 */
package be.overzicht.sparql.protocol;
