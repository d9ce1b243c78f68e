/**
 * Sheets of workbooks (Office Open XML and OpenDocument) as tables: their cells as the text of what they mean.
 *
 * <p>Uses {@code csvw.metadata}, {@code csvw.problem} and {@code csvw.read}.
 */
package be.overzicht.csvw.sheet;
