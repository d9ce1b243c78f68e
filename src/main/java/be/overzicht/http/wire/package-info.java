/**
 * Where values meet Jetty and Javalin: requests become calls, replies are sent, and a guard and a cache stand in front of
 * all.
 *
 * <p>Uses {@code http.exchange}, {@code http.problem}, {@code http.reply} and {@code sparql}; Javalin lives here and in
 * the web server.
 */
package be.overzicht.http.wire;
