/**
 * The pages about the whole: front page, search, data, queries, vocabulary, catalogue, changes, quality, problems.
 *
 * <p>Uses {@code http.page.model}, {@code http.page.figure}, {@code release}, {@code html} and {@code rdf}.
 */
package be.overzicht.http.page.site;
