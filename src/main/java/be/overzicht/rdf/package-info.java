/**
 * The ground floor: formats, addresses, prefixes, terms, and the place of a fault in a source.
 *
 * <p>Uses nothing; of libraries only the RDF4J model and Rio, and Jackson for JSON-LD.
 */
package be.overzicht.rdf;
