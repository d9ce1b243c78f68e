/**
 * The lists: which things there are of a kind, narrowed by facets, and the same as CSV.
 *
 * <p>Uses {@code http.page.model}, {@code html}, {@code store} and {@code rdf}.
 */
package be.overzicht.http.page.list;
