/**
 * What things were: versions, the way to the version of a day (Memento), and what became of withdrawn things.
 *
 * <p>Uses {@code http.feed}, {@code http.page.act}, {@code html}, {@code http.document}, {@code http.exchange},
 * {@code http.negotiation}, {@code http.page}, {@code http.problem}, {@code http.reply}, {@code store},
 * {@code release} and {@code rdf}.
 */
package be.overzicht.http.history;
