/**
 * The outside over HTTP: the route table, negotiation, handlers, problems, caching headers.
 *
 * <p>Uses {@code release}, {@code catalog}, {@code feed}, {@code store}, {@code sparql}, {@code search}, {@code html} and
 * {@code rdf}; Javalin lives only here.
 */
package be.overzicht.http;
