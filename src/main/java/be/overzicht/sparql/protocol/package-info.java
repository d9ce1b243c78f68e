/**
 * The SPARQL 1.1 Protocol: what a request asks, which form its answer has, and what is said when it cannot be answered.
 *
 * <p>Uses {@code store}, {@code rdf} and {@code sparql.budget}.
 */
package be.overzicht.sparql.protocol;
