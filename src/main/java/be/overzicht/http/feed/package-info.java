/**
 * The change feed for machines and people: pages of the event stream, and Atom.
 *
 * <p>Uses {@code http.exchange}, {@code http.document}, {@code http.page}, {@code feed}, {@code release} and {@code store}.
 */
package be.overzicht.http.feed;
