/**
 * Reads metadata documents into descriptions, normalised and validated, and finds them.
 *
 * <p>Uses {@code csvw.datatype}, {@code csvw.metadata}, {@code csvw.parse}, {@code csvw.problem} and {@code csvw.read};
 * the JSON parser lives only here.
 */
package be.overzicht.csvw.document;
