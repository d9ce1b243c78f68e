/**
 * The lists: which things there are of a kind, narrowed by facets, and the same as a table.
 *
 * <p>Uses {@code http.page.model}, {@code http.page.offer}, {@code http.page.table}, {@code html}, {@code store} and
 * {@code rdf}.
 */
package be.overzicht.http.page.list;
