/**
 * What the pages of the kinds that people look for show first: one portrait a kind.
 *
 * <p>Uses {@code http.page.model}, {@code http.page.figure}, {@code html} and {@code rdf}.
 */
package be.overzicht.http.page.portrait;
