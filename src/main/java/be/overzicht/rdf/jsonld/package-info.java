/**
 * Writes JSON-LD: short names from a context, which stands in the document itself.
 *
 * <p>Uses no other package of this project; of libraries the RDF4J model, Rio's handler and Jackson.
 */
package be.overzicht.rdf.jsonld;
