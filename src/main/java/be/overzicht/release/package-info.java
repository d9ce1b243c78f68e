/**
 * A release on disk: manifest, files, checksums, differences, atomic publication, opening.
 *
 * <p>Uses {@code rdf}.
 */
package be.overzicht.release;
