/**
 * Drafts the metadata of a bare table: its dialect, and the name, datatype and keys of its columns, from its bytes.
 *
 * <p>Uses {@code csvw.key}, {@code csvw.metadata}, {@code csvw.problem} and {@code csvw.read}.
 */
package be.overzicht.csvw.describe;
