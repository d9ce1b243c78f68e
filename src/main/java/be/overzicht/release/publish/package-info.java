/**
 * Writes releases into their folder: staging, checksums, the one atomic rename, the lock, what the last build found, and
 * pruning.
 *
 * <p>Uses {@code rdf} and {@code release}.
 */
package be.overzicht.release.publish;
