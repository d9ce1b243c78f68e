/**
 * A conversion written by hand for the one table of the benchmark.
 *
 * <p>Uses FastCSV.
 */
package be.overzicht.peer;
