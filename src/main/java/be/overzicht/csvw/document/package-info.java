/**
 * Reads metadata documents into descriptions, normalised and validated, and finds them.
 *
 * <p>Uses {@code csvw.metadata}, {@code csvw.parse}, {@code csvw.read}, {@code csvw.problem} and the JSON parser.
 */
package be.overzicht.csvw.document;
