/**
 * Builds the pages: turns a snapshot and a request into page records, and those into HTML.
 *
 * <p>Uses {@code store}, {@code release}, {@code search}, {@code html}, {@code rdf} and {@code http.problem}, and of
 * {@code sparql} the answers and problems to show.
 */
package be.overzicht.http.page;
