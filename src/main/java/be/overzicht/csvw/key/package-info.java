/**
 * Gathers the keys of rows as hashes, at any number in bounded memory.
 *
 * <p>Uses {@code csvw.metadata} and {@code csvw.plan}.
 */
package be.overzicht.csvw.key;
