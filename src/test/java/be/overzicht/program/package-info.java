/**
 * The program as its user meets it: what each command says and leaves, with faulty sources, after a kill, and as a jar.
 *
 * <p>Uses the command line and HTTP only.
 */
package be.overzicht.program;
