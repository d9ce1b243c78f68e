/**
 * The change feed for machines and people: pages of the event stream, and Atom.
 *
 * <p>Uses {@code http.document}, {@code http.exchange}, {@code http.negotiation}, {@code http.page}, {@code html},
 * {@code feed}, {@code release} and {@code rdf}.
 */
package be.overzicht.http.feed;
