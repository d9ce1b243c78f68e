/**
 * Options that several commands share, and the exit codes.
 *
 * <p>Uses what the options name, and picocli.
 */
package be.overzicht.cli.option;
