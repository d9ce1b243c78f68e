/**
 * Runs plans over the rows of a table group, on threads, and checks its keys.
 *
 * <p>Uses all other packages below {@code csvw}, and {@code rdf}.
 */
package be.overzicht.csvw.run;
