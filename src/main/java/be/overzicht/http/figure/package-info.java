/**
 * Figures at addresses of their own: pictures of answers, and those of pages, as image, table and page for a frame.
 *
 * <p>Uses {@code http.document}, {@code http.exchange}, {@code http.negotiation}, {@code http.page},
 * {@code http.problem}, {@code html} and {@code sparql}.
 */
package be.overzicht.http.figure;
