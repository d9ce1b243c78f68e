/**
 * Benchmarks: each measures processes of their own, this program's and its peers', and prints a table.
 *
 * <p>Uses nothing of the program but its class path.
 */
package be.overzicht.benchmark;
