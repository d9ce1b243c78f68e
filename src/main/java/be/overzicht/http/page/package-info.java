/**
 * Builds the pages: turns a snapshot and a request into page records, and those into HTML.
 *
 * <p>Uses {@code store}, {@code search}, {@code html}, {@code rdf} and {@code http.problem}.
 */
package be.overzicht.http.page;
