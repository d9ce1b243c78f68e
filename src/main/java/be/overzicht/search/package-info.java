/**
 * The search index and its suggestions.
 *
 * <p>Uses {@code release} and {@code rdf}; Lucene lives only here.
 */
package be.overzicht.search;
