/**
 * Makes data of any size in the shape of ours, and releases of it that the real server serves.
 *
 * <p>Uses {@code release} and {@code rdf}.
 */
package be.overzicht.benchmark.generate;
