/**
 * The parts that pages are put together from: facts, tables, lists and figures, each with its heading.
 *
 * <p>Uses {@code html} and {@code html.picture}.
 */
package be.overzicht.html.section;
