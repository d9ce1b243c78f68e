/**
 * What can be wrong with tables and metadata, counted and reported.
 *
 * <p>Uses {@code rdf} only.
 */
package be.overzicht.csvw.problem;
