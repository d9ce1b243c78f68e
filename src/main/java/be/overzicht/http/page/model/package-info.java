/**
 * What the page builders share: a release made ready for pages, and how one reader in one language sees it.
 *
 * <p>Uses {@code store}, {@code search}, {@code html} and {@code rdf}.
 */
package be.overzicht.http.page.model;
