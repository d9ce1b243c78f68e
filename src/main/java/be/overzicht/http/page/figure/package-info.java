/**
 * The pictures of the data: chooses what each shows, and writes the table that says the same.
 *
 * <p>Uses {@code http.page.model}, {@code html}, {@code sparql} and {@code store}.
 */
package be.overzicht.http.page.figure;
