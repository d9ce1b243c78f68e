/**
 * What changed from release to release: patches of quads, and a version object for each thing that changed.
 *
 * <p>Uses {@code release}, {@code release.lines} and {@code rdf}.
 */
package be.overzicht.release.history;
