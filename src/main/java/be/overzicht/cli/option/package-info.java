/**
 * Options that several commands share, and the exit codes.
 *
 * <p>Uses {@code cli.fetch}, {@code build}, {@code http}, {@code sparql}, {@code csvw}, {@code store}, {@code release}
 * and {@code rdf}.
 */
package be.overzicht.cli.option;
