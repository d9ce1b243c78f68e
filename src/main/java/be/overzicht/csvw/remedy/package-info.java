/**
 * Finds out what people did to a text that is not a value, and what to write instead where that is certain.
 *
 * <p>Uses {@code csvw.datatype} and {@code csvw.parse}.
 */
package be.overzicht.csvw.remedy;
