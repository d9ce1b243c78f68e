/**
 * Writes releases into their folder: staging, checksums, the one atomic rename, the lock, and pruning.
 *
 * <p>Uses {@code release}.
 */
package be.overzicht.release.publish;
