/**
 * The ground floor: formats, addresses, prefixes, terms and the place of a fault in a source.
 *
 * <p>Uses no other package of this project; of libraries only the RDF4J model and Rio, and Jackson in
 * {@code rdf.jsonld}.
 */
package be.overzicht.rdf;
