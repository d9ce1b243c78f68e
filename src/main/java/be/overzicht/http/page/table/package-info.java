/**
 * Tables to take away: rows of words with the addresses they stand for, as CSV, JSON, GeoJSON and a workbook.
 *
 * <p>Uses {@code http.page.model}.
 */
package be.overzicht.http.page.table;
