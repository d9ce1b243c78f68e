/**
 * What the pages of the kinds that people look for show first: one portrait a kind, or its display shape.
 *
 * <p>Uses {@code http.page.display}, {@code http.page.figure}, {@code http.page.model}, {@code http.page.offer},
 * {@code html} and {@code store.facts}.
 */
package be.overzicht.http.page.portrait;
