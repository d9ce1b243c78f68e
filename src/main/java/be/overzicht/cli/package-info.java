/**
 * The command line: one class per command, which wires the rest.
 *
 * <p>Uses {@code build}, {@code http}, {@code sparql}, {@code csvw}, {@code quality}, {@code store}, {@code release}
 * and {@code rdf}; picocli lives only here.
 */
package be.overzicht.cli;
