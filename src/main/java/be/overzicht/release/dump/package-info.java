/**
 * The dumps of a release: the sorted master, and from it every other form, whole and per table.
 *
 * <p>Uses {@code release}, {@code release.lines} and {@code rdf}.
 */
package be.overzicht.release.dump;
