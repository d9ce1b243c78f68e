/**
 * The pages about the whole: front page, search, data, queries, vocabulary, catalogue, changes, quality, problems.
 *
 * <p>Uses {@code http.page.act}, {@code http.page.figure}, {@code http.page.model}, {@code http.page.offer},
 * {@code http.page.thing}, {@code http.problem}, {@code html}, {@code search}, {@code store}, {@code catalog},
 * {@code release}, {@code text} and {@code rdf}.
 */
package be.overzicht.http.page.site;
