/** Holds the tables to the facts that were gathered for them; uses {@code testing}. */
package be.overzicht.reference;
