/**
 * Writes statements in RDF's syntaxes to the letter: what a syntax cannot hold is said, and no term is changed.
 *
 * <p>Uses RDF4J alone.
 */
package be.overzicht.rdf.syntax;
