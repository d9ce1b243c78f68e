/**
 * Gathers the keys of rows as hashes, at any number in bounded memory.
 *
 * <p>Uses {@code csvw.metadata}, {@code csvw.plan} and {@code csvw.read}.
 */
package be.overzicht.csvw.key;
