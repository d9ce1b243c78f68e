/**
 * Finds resources and cuts the bytes of a table into records and cells.
 *
 * <p>Uses {@code csvw.problem}.
 */
package be.overzicht.csvw.read;
