/**
 * The ground floor: formats, addresses, prefixes, terms, the place of a fault in a source, and texts that are watched while
 * patterns of others are matched with them.
 *
 * <p>Uses no other package of this project; of libraries only the RDF4J model and Rio, and Jackson in
 * {@code rdf.jsonld}.
 */
package be.overzicht.rdf;
