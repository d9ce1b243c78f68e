/**
 * The main parts of the pages: one record per kind of page, holding just what its template writes.
 *
 * <p>Uses {@code html} and {@code html.section}; knows nothing of the data's model.
 */
package be.overzicht.html.view;
