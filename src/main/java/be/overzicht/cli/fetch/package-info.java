/**
 * Fetches tables and metadata over http(s), as far as the command line allows it.
 *
 * <p>Uses {@code csvw}.
 */
package be.overzicht.cli.fetch;
