/**
 * The ground floor: formats, addresses, prefixes, terms, the place of a fault in a source, and texts that are watched while
 * patterns of others are matched with them.
 *
 * <p>Uses nothing; of libraries only the RDF4J model and Rio, and Jackson for JSON-LD.
 */
package be.overzicht.rdf;
