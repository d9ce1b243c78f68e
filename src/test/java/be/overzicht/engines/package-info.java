/** The same queries asked of this program and of a SPARQL engine of others. */
package be.overzicht.engines;
