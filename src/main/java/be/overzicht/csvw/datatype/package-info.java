/**
 * What a datatype is: its base, its format, its limits, and the plain texts that are values as they stand.
 *
 * <p>Uses nothing.
 */
package be.overzicht.csvw.datatype;
