/**
 * Finds things by name, former name, number or description, in Dutch and English, with typing errors forgiven.
 *
 * <p>Uses {@code text}; Lucene lives only here.
 */
package be.overzicht.search;
