/**
 * What belongs to the site as a whole: the front page and other pages, assets, health, robots, sitemap.
 *
 * <p>Uses {@code http.exchange}, {@code http.document}, {@code http.page}, {@code html}, {@code store} and {@code release}.
 */
package be.overzicht.http.site;
