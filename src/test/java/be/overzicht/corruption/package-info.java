/** Spoils cells of the real tables, and sees whether a build stops; may use every package of the program. */
package be.overzicht.corruption;
