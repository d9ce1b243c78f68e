/**
 * {@code /sparql} as an endpoint like every other: what it is, and the answers to queries.
 *
 * <p>Uses {@code catalog.question}, {@code http.document}, {@code http.exchange}, {@code http.negotiation},
 * {@code http.page}, {@code http.problem}, {@code http.reply}, {@code http.wire}, {@code html}, {@code rdf} and
 * {@code sparql}.
 */
package be.overzicht.http.query;
