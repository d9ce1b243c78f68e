/**
 * The conversion of the one table of the benchmark by an RML mapping.
 *
 * <p>Uses CARML and the writers of RDF4J.
 */
package be.overzicht.peer;
