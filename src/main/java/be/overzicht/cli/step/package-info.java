/**
 * What several commands do: build, serve, convert a table, tell people how it went.
 *
 * <p>Uses {@code cli.option} and what does the work.
 */
package be.overzicht.cli.step;
