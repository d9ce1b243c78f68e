/**
 * What several commands do: build, serve, convert a table, tell people how it went.
 *
 * <p>Uses {@code cli.option}, {@code build}, {@code http}, {@code sparql}, {@code csvw}, {@code quality}, {@code store},
 * {@code release} and {@code rdf}.
 */
package be.overzicht.cli.step;
