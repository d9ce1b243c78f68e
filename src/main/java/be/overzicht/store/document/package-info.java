/**
 * Documents of many things: a page of a list, the quality of a release, the vocabulary.
 *
 * <p>Uses {@code store}, {@code store.facts} and {@code rdf}.
 */
package be.overzicht.store.document;
