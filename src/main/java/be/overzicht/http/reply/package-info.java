/**
 * Makes the reply on the wire of what an endpoint answered: negotiation, caching, conditions, ranges, and sending without
 * holding a thread.
 *
 * <p>Uses {@code http.exchange}, {@code http.negotiation}, {@code http.problem}, {@code html}, {@code release} and
 * {@code rdf.syntax};
 * sending uses Jetty.
 */
package be.overzicht.http.reply;
