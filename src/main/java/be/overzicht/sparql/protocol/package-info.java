/**
 * The SPARQL 1.1 Protocol: what a request asks, and which form its answer has.
 *
 * <p>Uses {@code store}, {@code rdf} and {@code sparql.budget} and {@code sparql.problem}.
 */
package be.overzicht.sparql.protocol;
