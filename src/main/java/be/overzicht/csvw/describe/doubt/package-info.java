/**
 * Recognises what people write in cells for numbers, dates and words and no datatype reads, and says what can be done.
 *
 * <p>Uses {@code csvw.key}.
 */
package be.overzicht.csvw.describe.doubt;
