/**
 * Where values meet Jetty and Javalin: requests become calls, replies are sent, and one door stands in front of all.
 *
 * <p>Uses {@code http.exchange}, {@code http.negotiation}, {@code http.problem}, {@code http.reply}, {@code html} and
 * {@code sparql}; Javalin lives here and in the web server, Jetty in the cache too.
 */
package be.overzicht.http.wire;
