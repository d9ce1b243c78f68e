/**
 * What things were: versions, the way to the version of a day (Memento), and what became of withdrawn things.
 *
 * <p>Uses {@code http.exchange}, {@code http.document}, {@code http.page}, {@code feed}, {@code release} and {@code rdf}.
 */
package be.overzicht.http.history;
