/**
 * What belongs to the site as a whole: the front page and other pages, assets, health, robots, sitemap.
 *
 * <p>Uses {@code http.document}, {@code http.exchange}, {@code http.negotiation}, {@code http.page},
 * {@code http.problem}, {@code http.reply}, {@code html}, {@code sparql}, {@code release} and {@code rdf}.
 */
package be.overzicht.http.site;
