/**
 * What went wrong with a request, told to programs (RFC 9457), people (a page) or a terminal (plain text).
 *
 * <p>Uses {@code sparql.problem} only.
 */
package be.overzicht.http.problem;
