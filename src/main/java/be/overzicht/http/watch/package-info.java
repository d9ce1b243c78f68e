/**
 * What a server has while its sources are watched: the page of what is wrong with them, and what tells open pages to load
 * again.
 *
 * <p>Uses {@code html}, {@code html.view}, {@code http.document}, {@code http.exchange}, {@code http.negotiation},
 * {@code http.page}, {@code http.problem} and {@code rdf}.
 */
package be.overzicht.http.watch;
