/**
 * Chooses the form, language and coding of an answer from what a request accepts; pure functions over header values.
 *
 * <p>Uses {@code rdf} only.
 */
package be.overzicht.http.negotiation;
