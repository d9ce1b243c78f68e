/**
 * Gathers the keys of rows as hashes, at any number in bounded memory.
 *
 * <p>Uses {@code csvw.plan} and {@code csvw.metadata}.
 */
package be.overzicht.csvw.key;
