/**
 * The pages as HTML: what frames a page, its words in Dutch and English, and the renderer of the templates.
 *
 * <p>Uses nothing; jte lives only here.
 */
package be.overzicht.html;
