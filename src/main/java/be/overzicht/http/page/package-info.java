/**
 * Builds the pages: turns a snapshot and a request into page records, and those into HTML.
 *
 * <p>Uses {@code http.problem}, {@code html}, {@code sparql}, {@code search}, {@code store}, {@code release},
 * {@code catalog}, {@code text} and {@code rdf}.
 */
package be.overzicht.http.page;
