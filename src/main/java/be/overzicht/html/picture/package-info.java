/**
 * The pictures: laid out on the server, written as SVG by their templates.
 *
 * <p>Uses {@code html}; every picture stands in a {@code Figure} beside a table that says the same.
 */
package be.overzicht.html.picture;
