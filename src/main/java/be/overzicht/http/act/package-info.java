/**
 * What people do with what they found, as addresses: compare it, and follow it.
 *
 * <p>Uses {@code http.document}, {@code http.exchange}, {@code http.negotiation}, {@code http.page},
 * {@code http.problem} and {@code html}.
 */
package be.overzicht.http.act;
