/**
 * The table of routes, and what is made of it: the OpenAPI description and the list in the documentation.
 *
 * <p>Uses {@code html}, {@code http.exchange} and {@code http.negotiation}.
 */
package be.overzicht.http.route;
