/** Reads what is published with the parsers of others; may use every package of the program. */
package be.overzicht.parsers;
