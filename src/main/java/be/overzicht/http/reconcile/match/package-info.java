/**
 * Finds and weighs what a name or number of a table may mean.
 *
 * <p>Uses {@code html}, {@code http.page.model}, {@code search} and {@code store.facts}.
 */
package be.overzicht.http.reconcile.match;
