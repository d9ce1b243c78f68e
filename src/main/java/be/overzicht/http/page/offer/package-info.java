/**
 * What one needs to use an initiative: until when one can apply, whom to contact, where its page is.
 *
 * <p>Uses {@code http.page.model} and {@code html}.
 */
package be.overzicht.http.page.offer;
