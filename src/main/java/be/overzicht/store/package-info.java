/**
 * The snapshot that queries and documents run on, and the only bridge between RDF4J statements and Jena.
 *
 * <p>Uses {@code release} and {@code rdf}; Jena core, ARQ and TDB2 live here.
 */
package be.overzicht.store;
