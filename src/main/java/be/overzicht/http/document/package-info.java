/**
 * Things and their documents, lists, the vocabulary and its files.
 *
 * <p>Uses {@code http.exchange}, {@code http.negotiation}, {@code http.page}, {@code html}, {@code store},
 * {@code release} and {@code rdf}.
 */
package be.overzicht.http.document;
