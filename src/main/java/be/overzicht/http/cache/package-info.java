/**
 * A shared cache in front of the site: answers that were asked for before, given again without making them.
 *
 * <p>Uses {@code http.exchange}, {@code http.reply} and {@code http.wire}.
 */
package be.overzicht.http.cache;
