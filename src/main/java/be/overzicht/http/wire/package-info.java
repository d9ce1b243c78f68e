/**
 * Where values meet Jetty and Javalin: requests become calls, replies are sent, and one door stands in front of all.
 *
 * <p>Uses {@code http.exchange}, {@code http.negotiation}, {@code http.problem}, {@code http.reply}, {@code html} and
 * {@code sparql}; Javalin and Jetty live here and in {@code http.Server}.
 */
package be.overzicht.http.wire;
