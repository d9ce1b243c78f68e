/**
 * The SPARQL endpoint: Fuseki mounted read-only, budgets, result writers.
 *
 * <p>Uses {@code store}, {@code text} and {@code rdf}; Fuseki lives only here.
 */
package be.overzicht.sparql;
