/**
 * The page of queries: the editor, the questions of the release, answers, and where a query is wrong.
 *
 * <p>Uses {@code http.page.model}, {@code http.page.figure}, {@code html}, {@code sparql}, {@code store},
 * {@code release} and {@code rdf}.
 */
package be.overzicht.http.page.query;
