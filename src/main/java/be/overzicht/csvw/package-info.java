/**
 * CSV on the Web: turns tables and their metadata into RDF.
 *
 * <p>Uses {@code rdf} and one streaming JSON parser; starts no Jena.
 */
package be.overzicht.csvw;
