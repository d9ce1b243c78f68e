/**
 * Reads numbers as they are written in cells: by the characters and the pattern of a format.
 *
 * <p>Uses {@code csvw.datatype}.
 */
package be.overzicht.csvw.parse.number;
