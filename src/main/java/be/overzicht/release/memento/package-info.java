/**
 * What documents said in the past: the statements of a thing, of what belongs to it and of what it names, at an instant.
 *
 * <p>Uses {@code release}, {@code release.history} and {@code rdf}.
 */
package be.overzicht.release.memento;
