/**
 * The outside over HTTP: the route table, negotiation, handlers, problems, caching headers.
 *
 * <p>Uses {@code html}, {@code sparql}, {@code search}, {@code catalog}, {@code feed}, {@code store}, {@code release},
 * {@code text} and {@code rdf}; Javalin lives only here.
 */
package be.overzicht.http;
