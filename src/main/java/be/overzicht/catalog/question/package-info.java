/**
 * Describes the questions that others ask as others describe their examples.
 *
 * <p>Uses {@code rdf}.
 */
package be.overzicht.catalog.question;
