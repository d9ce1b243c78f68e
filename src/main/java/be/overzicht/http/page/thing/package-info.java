/**
 * The pages of things: a readable page for any thing, and a page of its own for each kind that people look for.
 *
 * <p>Uses {@code http.page.model}, {@code http.page.offer}, {@code http.page.portrait}, {@code html}, {@code store}
 * and {@code rdf}.
 */
package be.overzicht.http.page.thing;
