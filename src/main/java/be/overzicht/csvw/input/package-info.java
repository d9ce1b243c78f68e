/**
 * Where the bytes of a table come from: files, pipes and standard input, also compressed.
 *
 * <p>Uses {@code csvw.problem}.
 */
package be.overzicht.csvw.input;
