/**
 * The command line: one class per command, which wires the rest.
 *
 * <p>Uses every other package; picocli lives only here.
 */
package be.overzicht.cli;
