/**
 * Holds the shape of the house: which package may use which, which library lives where, and how big a class may be.
 *
 * <p>Uses ArchUnit and the compiler's own parser; knows the packages by name only.
 */
package be.overzicht.architecture;
