/**
 * What the pages of the kinds that people look for show first: one portrait a kind, or its display shape.
 *
 * <p>Uses {@code http.page.display}, {@code http.page.figure}, {@code http.page.model}, {@code http.page.offer},
 * {@code html}, {@code store.facts} and {@code rdf}.
 */
package be.overzicht.http.page.portrait;
