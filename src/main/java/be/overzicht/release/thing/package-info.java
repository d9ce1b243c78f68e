/**
 * What the version of a thing holds: its own statements, and what we say of things of others that it names.
 *
 * <p>Uses {@code release}, {@code release.lines} and {@code rdf}.
 */
package be.overzicht.release.thing;
