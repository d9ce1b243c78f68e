/**
 * The pages: page records, templates, messages in Dutch and English, pictures.
 *
 * <p>Uses {@code rdf}; jte lives only here.
 */
package be.overzicht.html;
