/**
 * Texts of others: watched while patterns are matched with them, and compared when somebody mistyped one.
 *
 * <p>Uses nothing.
 */
package be.overzicht.text;
