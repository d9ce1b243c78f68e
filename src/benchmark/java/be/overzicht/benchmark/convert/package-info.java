/**
 * Measures this program's converter beside three others, each as a process of its own.
 *
 * <p>Uses RDF4J to hold their graphs against each other.
 */
package be.overzicht.benchmark.convert;
