/**
 * What an endpoint sees of a request, and what it may answer: values only, so that endpoints run without a server.
 *
 * <p>Uses {@code http.negotiation}, {@code http.problem}, {@code http.page.display}, {@code html},
 * {@code store}, {@code catalog}, {@code feed}, {@code release} and {@code rdf}.
 */
package be.overzicht.http.exchange;
