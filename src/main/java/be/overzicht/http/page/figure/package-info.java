/**
 * The pictures of the data: chooses what each shows, and writes the table that says the same.
 *
 * <p>Uses {@code http.page.model}, {@code html} and {@code rdf}.
 */
package be.overzicht.http.page.figure;
